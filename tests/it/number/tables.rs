//! Checks and claims on the tables of a real plan, and on small ones.

use super::{column, expression, fraction, grid, number, row, sound, value};
use planverk::number::{
    ArithmeticFault, Axis, Beaten, Cell, Check, ClaimFault, Entry, FaultKind, Grid, NameFault,
    Outcome, Part, Rational, Sheet, Unresolved, Verdict,
};

const DEMOGRAPHY: &str = "\
Aldersgruppe;2025;2030;2035;2040;Endring 2025–2040 (antall);Endring 2025–2040 (%)
0-åring;294;339;348;349;+55;+18,7%
Barnehage (1-5 år);1 716;1 716;1 821;1 866;+150;+8,7%
Grunnskole (6-15 år);4 082;3 881;3 797;3 891;-191;-4,7%
Videregående (16-19 år);1 804;1 764;1 664;1 569;-235;-13,0%
Voksne (20-66 år);22 290;22 756;22 701;22 414;+124;+0,6%
Eldre (67-79 år);5 030;5 190;5 583;6 015;+985;+19,6%
Eldre (80-89 år);1 767;2 209;2 506;2 711;+944;+53,4%
Eldre (90 år og eldre);306;371;512;675;+369;+120,6%
Total;37 289;38 273;38 932;39 490;+2 201;+5,9%";

const SPENDING: &str = "\
År;Pleie og omsorg;Grunnskole;Barnehage;Sosial;Kommunehelse;Barnevern;SUM PORSGRUNN
2026;+26 763;-3 977;-9 257;+1 151;+2 022;-889;+15 814
2027;+31 022;-21 618;+5 445;+1 851;+1 858;-560;+17 998
2028;+31 728;-5 422;+1 361;+1 407;+1 965;+61;+31 100
2029;+28 440;-6 227;+2 178;+885;+1 768;-97;+26 947
2030;+22 524;-7 774;+6 262;+839;+1 566;-77;+23 339
2031;+31 196;-6 947;+4 901;+1 040;+2 158;-186;+32 161
2032;+25 300;-3 968;+2 723;-85;+2 344;-178;+26 136
2033;+33 315;-5 690;+3 267;-359;+2 077;-130;+32 481
2034;+36 535;+2 771;+2 178;+182;+1 803;-308;+43 160
2035;+43 074;-1 423;+2 723;+32;+1 956;-341;+46 022
2036;+34 772;+1 394;+3 539;+57;+1 872;-399;+41 236
2037;+38 966;+5 362;+2 450;-519;+2 253;-110;+48 402
2038;+37 612;+2 012;+2 995;-357;+1 778;-165;+43 875
2039;+29 185;+3 060;+2 450;-868;+2 037;-28;+35 836
2040;+25 062;+6 176;+817;-1 062;+1 935;-35;+32 893
2026–2040;+475 495;-42 272;+34 033;+4 194;+29 391;-3 442;+497 399";

fn demography_checks() -> Vec<Check> {
    let only = ["2025", "2030", "2035", "2040", "Endring 2025-2040 (antall)"];
    let percent = column("Endring 2025–2040 (%)", "([2040] - [2025]) / [2025]");
    vec![
        Check { only: only.map(str::to_owned).to_vec(), ..row("Total", "sum(over)") },
        column("Endring 2025–2040 (antall)", "[2040] - [2025]"),
        Check { as_percent: true, decimals: Some(1), ..percent },
    ]
}

fn spending_checks() -> Vec<Check> {
    vec![row("2026-2040", "sum(over)"), column("SUM PORSGRUNN", "sum(venstre)")]
}

/// Each verdict that does not hold: row, column, stated, computed, difference, and `~` for rounding.
fn deviations(verdicts: &[Verdict]) -> Vec<String> {
    let told = verdicts.iter().filter_map(|verdict| {
        let (sign, deviation) = match verdict.outcome {
            Outcome::Holds => return None,
            Outcome::Rounding(deviation) => ("~", deviation),
            Outcome::Wrong(deviation) => ("!", deviation),
            Outcome::Unstated | Outcome::Fault(_) => panic!("{verdict:?}"),
        };
        let Cell { row, column } = verdict.cell;
        let (stated, computed) =
            (deviation.stated, deviation.stated.print_alike(deviation.computed));
        let difference = deviation.stated.print_alike(deviation.difference);
        Some(
            format!("{sign}{row},{column}: {stated} {computed} {difference}")
                .replace('\u{a0}', " "),
        )
    });
    told.collect()
}

#[test]
fn one_year_of_the_demography_does_not_add_up() {
    let (grid, checks) = (grid(DEMOGRAPHY, false), demography_checks());
    let sheet = Sheet::new(&grid, &checks);
    let verdicts = sheet.judge();
    assert_eq!(verdicts.len(), 5 + 9 + 9);
    assert_eq!(deviations(&verdicts), ["!8,1: 38 273 38 226 47"]);
    assert_eq!(sheet.culprits(&verdicts), [], "any cell of the column would do");
}

#[test]
fn the_repeated_number_of_the_demography_is_found() {
    let (grid, checks) = (grid(DEMOGRAPHY, false), demography_checks());
    let sheet = Sheet::new(&grid, &checks);
    let repeated = sheet.repeated_cells(&sheet.judge());
    assert_eq!(repeated.len(), 1);
    assert_eq!(repeated[0].neighbour, Cell { row: 1, column: 0 });
    assert_eq!(repeated[0].remedy.cell, Cell { row: 1, column: 1 });
    assert_eq!(repeated[0].remedy.number.to_string(), "1\u{a0}763");
}

#[test]
fn the_spending_adds_up_but_for_rounding() {
    let checks = spending_checks();
    for rounded in [false, true] {
        let grid = grid(SPENDING, rounded);
        let sheet = Sheet::new(&grid, &checks);
        let expected = [
            "~15,0: +475 495 +475 494 +1",
            "~15,1: −42 272 −42 271 −1",
            "~15,2: +34 033 +34 032 +1",
            "~15,4: +29 391 +29 392 −1",
            "~15,6: +497 399 +497 400 −1",
            "~0,6: +15 814 +15 813 +1",
            "~4,6: +23 339 +23 340 −1",
            "~5,6: +32 161 +32 162 −1",
            "~7,6: +32 481 +32 480 +1",
            "~8,6: +43 160 +43 161 −1",
            "~9,6: +46 022 +46 021 +1",
            "~10,6: +41 236 +41 235 +1",
        ];
        assert_eq!(deviations(&sheet.judge()), expected);
    }
    let grid = grid(SPENDING, true);
    let sheet = Sheet::new(&grid, &checks);
    assert_eq!(sheet.culprits(&sheet.judge()), [], "rounding needs no culprit");
}

#[test]
fn a_changed_input_of_a_quotient_is_solved() {
    let text = DEMOGRAPHY.replacen("1 716;1 716", "2 716;1 763", 1);
    let (grid, mut checks) = (grid(&text, false), demography_checks());
    for _ in 0..2 {
        checks.reverse();
        let sheet = Sheet::new(&grid, &checks);
        let verdicts = sheet.judge();
        assert_eq!(deviations(&verdicts).len(), 3);
        let culprits = sheet.culprits(&verdicts);
        assert_eq!(culprits.len(), 1);
        assert_eq!(culprits[0].cell, Cell { row: 1, column: 0 });
        assert_eq!(culprits[0].number, number("1 716"));
        assert_eq!(culprits[0].settles.len(), 3);
    }
}

#[test]
fn a_divisor_is_solved_from_quotients_alone() {
    let grid = grid("x;a;b;c;a/b;c/b\nB;500;3 000;700;25,0 %;35,0 %", false);
    let share =
        |name: &str, er: &str| Check { as_percent: true, decimals: Some(1), ..column(name, er) };
    let checks = [share("a/b", "andel([a]; [b])"), share("c/b", "andel([c]; [b])")];
    let sheet = Sheet::new(&grid, &checks);
    let culprits = sheet.culprits(&sheet.judge());
    assert_eq!(culprits.len(), 1);
    assert_eq!(culprits[0].number, number("2 000"));
}

#[test]
fn in_an_exact_table_even_one_too_much_has_a_culprit() {
    let csv = "x;a;b;Sum\nB;1;3;3\nC;3;4;7\nTotal;4;6;10";
    let checks = [row("Total", "sum(over)"), column("Sum", "sum(venstre)")];
    let culprits = |rounded| {
        let grid = grid(csv, rounded);
        let sheet = Sheet::new(&grid, &checks);
        let verdicts = sheet.judge();
        assert_eq!(deviations(&verdicts), ["~2,1: 6 7 −1", "~0,2: 3 4 −1"]);
        sheet.culprits(&verdicts).into_iter().map(|culprit| culprit.number).collect::<Vec<_>>()
    };
    assert_eq!(culprits(false), [number("2")]);
    assert_eq!(culprits(true), []);
}

#[test]
fn repeated_zeros_and_sums_are_not_suspicious() {
    let repeated = |csv: &str| {
        let (grid, checks) = (grid(csv, false), [row("Total", "sum(over)")]);
        let sheet = Sheet::new(&grid, &checks);
        let verdicts = sheet.judge();
        assert_eq!(deviations(&verdicts).len(), 1);
        let cells = sheet.repeated_cells(&verdicts).into_iter().map(|cell| cell.remedy.cell);
        cells.collect::<Vec<_>>()
    };
    assert_eq!(repeated("x;a;b\nB;0;0\nC;40;30\nTotal;50;30"), []);
    assert_eq!(repeated("x;a;b\nB;20;10\nC;40;30\nTotal;40;40"), []);
    assert_eq!(repeated("x;a;b\nB;10;10\nC;40;30\nTotal;55;40"), [Cell { row: 0, column: 0 }]);
}

#[test]
fn rounding_explains_all_where_a_divisor_may_be_zero() {
    let grid = grid("x;a\nB;5\nC;4\nD;99", false);
    let checks = [row("D", "10 / ([B] - [C])")];
    assert_eq!(deviations(&Sheet::new(&grid, &checks).judge()), ["~2,0: 99 10 89"]);
}

#[test]
fn two_mistyped_cells_are_both_found() {
    let text = SPENDING.replacen("+26 763", "+36 763", 1).replacen("+2 037", "+7 037", 1);
    let (grid, checks) = (grid(&text, true), spending_checks());
    let sheet = Sheet::new(&grid, &checks);
    let culprits = sheet.culprits(&sheet.judge());
    let cells: Vec<Cell> = culprits.iter().map(|culprit| culprit.cell).collect();
    assert_eq!(cells, [Cell { row: 0, column: 0 }, Cell { row: 13, column: 4 }]);
    let near = |at: usize, true_value| {
        let apart = sound(culprits[at].number.value.minus(value(true_value))).abs();
        assert!(apart <= Rational::from(1), "{}", culprits[at].number);
    };
    near(0, "26 763");
    near(1, "2 037");
}

#[test]
fn sums_begin_anew_after_each_checked_row_and_pass_over_empty_cells() {
    let grid = grid("x;a\nB;2\nHerav:;\nC;3\nSum 1;5\nD;4\nE;–\nSum 2;4\nAlt;9", false);
    let checks =
        [row("Sum 1", "sum(over)"), row("Sum 2", "sum(over)"), row("Alt", "[Sum 1]+[Sum 2]")];
    let verdicts = Sheet::new(&grid, &checks).judge();
    assert!(verdicts.iter().all(|verdict| verdict.outcome == Outcome::Holds), "{verdicts:?}");
}

#[test]
fn what_is_withheld_or_missing_is_not_judged() {
    let judge = |csv: &str, er: &str| {
        let (grid, checks) = (grid(csv, false), [row("Sum", er)]);
        Sheet::new(&grid, &checks).judge()[0].outcome
    };
    let no_value = |outcome, row| match outcome {
        Outcome::Fault(fault) => {
            assert_eq!(fault.kind, FaultKind::NoValue(Cell { row, column: 0 }));
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(judge("x;a\nB;1\nSum;", "sum(over)"), Outcome::Unstated);
    no_value(judge("x;a\nB;1\nC;:\nSum;1", "sum(over)"), 1);
    no_value(judge("x;a\nB;\nSum;1", "[B] * 2"), 0);
    assert_eq!(judge("x;a\nB;–\nSum;1", "1 - [B]"), Outcome::Holds);
    assert_eq!(judge("x;a\nB;\nSum;0", "sum(over)"), Outcome::Holds);
}

#[test]
fn a_sum_of_no_cells_is_none() {
    let grid = grid("x;a\nB;1\nSum 1;1\nSum 2;1", false);
    let checks = [row("Sum 1", "sum(over)"), row("Sum 2", "sum(over)")];
    let verdicts = Sheet::new(&grid, &checks).judge();
    assert_eq!(verdicts[0].outcome, Outcome::Holds);
    match verdicts[1].outcome {
        Outcome::Fault(fault) => assert_eq!(fault.kind, FaultKind::NothingToSum),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_division_by_zero_is_told_where_it_stands() {
    let grid = grid("x;a\nB;0\nC;1", false);
    let checks = [row("C", "5 / [B]")];
    match Sheet::new(&grid, &checks).judge()[0].outcome {
        Outcome::Fault(fault) => {
            assert_eq!(fault.kind, FaultKind::Arithmetic(ArithmeticFault::DivisionByZero));
            assert_eq!(fault.span.slice("5 / [B]"), "[B]");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_tie_may_be_rounded_both_ways() {
    let holds = |stated: &str, er: &str| {
        let grid = grid(&format!("x;a\nB;{stated}"), false);
        let checks = [Check { decimals: Some(1), ..row("B", er) }];
        Sheet::new(&grid, &checks).judge()[0].outcome == Outcome::Holds
    };
    for (stated, er) in [("0,3", "0,25"), ("0,2", "0,25"), ("-0,3", "-0,25"), ("0,4", "0,35")] {
        assert!(holds(stated, er), "{stated} {er}");
    }
    for (stated, er) in [("0,3", "0,35"), ("0,2", "0,2501"), ("-0,1", "-0,25"), ("0,25", "0,2")] {
        assert!(!holds(stated, er), "{stated} {er}");
    }
}

#[test]
fn names_that_lead_nowhere_are_told_once_for_each_check() {
    let grid = grid("x;a;A;b\nB;1;1;1\nC;1;1;1", false);
    let er = "[D] + [B; q] + [C]";
    let only = vec!["a".to_owned(), "z".to_owned()];
    let checks = [row("c", "[B]"), Check { only, ..row("E", er) }, column("B", "[a]")];
    let sheet = Sheet::new(&grid, &checks);
    let told: Vec<(usize, String, NameFault)> =
        sheet.unresolved().iter().map(told_name(er)).collect();
    let unknown = |part: &str| (1, part.to_owned(), NameFault::Unknown);
    assert_eq!(told, [unknown("line"), unknown("only 1"), unknown("D"), unknown("q")]);
    assert_eq!(sheet.judge().len(), 3 + 2, "the others are judged: `c` is `C`, `B` is `b`");
}

fn told_name(er: &str) -> impl Fn(&(usize, Unresolved)) -> (usize, String, NameFault) {
    move |(check, unresolved)| {
        let part = match unresolved.part {
            Part::Line => "line".to_owned(),
            Part::Only(at) => format!("only {at}"),
            Part::Expression(span) => span.slice(er).to_owned(),
        };
        (*check, part, unresolved.fault)
    }
}

#[test]
fn names_match_after_folding_and_case_decides_only_where_it_must() {
    let grid = grid("x;2026\u{a0}–  2040;Sum;sum;A;a\nB;1;1;1;1;1", false);
    assert_eq!(grid.find(Axis::Column, " 2026 − 2040"), Ok(0));
    assert_eq!(grid.find(Axis::Column, "sum"), Ok(2));
    assert_eq!(grid.find(Axis::Column, "SUM"), Err(NameFault::Ambiguous));
    assert_eq!(grid.find(Axis::Row, "b"), Ok(0));
    assert_eq!(grid.find(Axis::Row, "A\u{30a}r"), Err(NameFault::Unknown));
    let decomposed = Grid::new(&["A\u{30a}r"], &[], Vec::new(), false);
    assert_eq!(decomposed.find(Axis::Row, "År"), Ok(0));
}

#[test]
fn claims_about_a_share() {
    let (grid, checks) = (grid(SPENDING, true), spending_checks());
    let sheet = Sheet::new(&grid, &checks);
    let share = expression("[2026–2040; Pleie og omsorg] / [2026-2040; SUM PORSGRUNN]");
    let claim = |low, high| sheet.between(&share, number(low), number(high));
    let near = claim("0,95", "0,96").unwrap_or_else(|fault| panic!("{fault:?}"));
    assert!(near.holds && near.range.contains(near.computed));
    assert_eq!(near.computed, fraction(475_495, 497_399));
    assert!(claim("95 %", "96 %").is_ok_and(|claim| claim.holds));
    assert!(claim("0,96", "0,97").is_ok_and(|claim| !claim.holds));
}

#[test]
fn the_years_said_to_be_highest_are_not() {
    let (grid, checks) = (grid(SPENDING, true), spending_checks());
    let sheet = Sheet::new(&grid, &checks);
    let at = |row, column| Cell { row, column };
    for (name, column) in [("Pleie og omsorg", 0), ("SUM PORSGRUNN", 6)] {
        let beaten = Some(Beaten { named: at(10, column), larger: at(8, column) });
        assert_eq!(sheet.largest(name, &["2035", "2036", "2037", "2038"]), Ok(beaten));
        assert_eq!(sheet.largest(name, &["2035", "2037", "2038"]), Ok(None));
    }
}

#[test]
fn in_a_rounded_table_a_larger_value_must_be_larger_behind_the_rounding() {
    for (rounded, beaten) in [(true, false), (false, true)] {
        let grid = grid("x;a\nB;4\nC;5", rounded);
        let answer = Sheet::new(&grid, &[]).largest("a", &["B"]);
        assert_eq!(answer.map(|found| found.is_some()), Ok(beaten));
    }
}

#[test]
fn a_claim_must_name_whole_cells() {
    let grid = grid("x;a\nB;1\nC;", false);
    let sheet = Sheet::new(&grid, &[]);
    let one = number("1");
    for er in ["[B]", "sum(over)", "sum(venstre)", "1 + sum([B]..[B; a])"] {
        match sheet.between(&expression(er), one, one) {
            Err(ClaimFault::Unresolved(faults)) => {
                assert!(faults.iter().all(|name| name.fault == NameFault::NoDirection), "{er}");
            }
            other => panic!("{er}: {other:?}"),
        }
    }
    let lacking = Cell { row: 1, column: 0 };
    assert_eq!(sheet.largest("a", &["C"]), Err(ClaimFault::NoValue(lacking)));
}

#[test]
fn the_search_for_suspects_gives_up_in_time() {
    let names: Vec<String> = (0..3_000).map(|n| n.to_string()).collect();
    let rows: Vec<&str> = names.iter().map(String::as_str).collect();
    let one = Entry::Number(number("1"));
    let grid = Grid::new(&rows, &["a"], vec![vec![one]; 3_000], false);
    let checks = [row("2999", "sum(over) + 9 999")];
    let sheet = Sheet::new(&grid, &checks);
    let verdicts = sheet.judge();
    assert_eq!(sheet.culprits(&verdicts), []);
    assert!((1..100).contains(&sheet.repeated_cells(&verdicts).len()));
}

#[test]
fn too_much_work_is_a_fault_and_not_a_delay() {
    let names: Vec<String> = (0..2_000).map(|n| n.to_string()).collect();
    let rows: Vec<&str> = names.iter().map(String::as_str).collect();
    let one = Entry::Number(number("1"));
    let grid = Grid::new(&rows, &["a", "b"], vec![vec![one, one]; 2_000], false);
    let checks = [column("b", "sum([0; a]..[1999; a])")];
    let verdicts = Sheet::new(&grid, &checks).judge();
    assert!(verdicts.len() < 600);
    assert!(matches!(verdicts[0].outcome, Outcome::Wrong(_)));
    match verdicts[verdicts.len() - 1].outcome {
        Outcome::Fault(fault) => assert_eq!(fault.kind, FaultKind::TooMuchWork),
        other => panic!("{other:?}"),
    }
}
