//! Checks proposed for a table: what a careful reader would write, and nothing by chance.

use super::grid;
use planverk::number::{Axis, Proposal, propose};
use proptest::prelude::*;

fn names(csv: &str) -> [Vec<&str>; 2] {
    let mut lines = csv.lines().map(|line| line.split(';'));
    let columns = lines.next().unwrap().skip(1).collect();
    [lines.map(|mut line| line.next().unwrap()).collect(), columns]
}

fn proposals(csv: &str) -> Vec<Proposal> {
    let [rows, columns] = names(csv);
    propose(&grid(csv, false), [&rows, &columns], &[])
}

/// «Total = sum(over) på 2025, 2040»
fn shown(csv: &str) -> Vec<String> {
    let all = proposals(csv).into_iter().map(|one| {
        let only = one.check.only.join(", ");
        let only = if only.is_empty() { only } else { format!(" på {only}") };
        let percent =
            one.check.decimals.map_or(String::new(), |decimals| format!(" i prosent, {decimals}"));
        let failing = one.failing().count();
        let failing = if failing > 0 { format!(" men ikke {failing}") } else { String::new() };
        format!("{} = {}{only}{percent}{failing}", one.check.name, one.formula)
    });
    all.collect()
}

#[test]
fn totals_of_parts_and_of_totals() {
    let csv = "Post;Budsjett;Regnskap;Avvik;Andel\nLønn;1 000;1 100;100;55,0 %\nVarer;500;450;-50;22,5 %\n\
               Drift;1 500;1 550;50;77,5 %\nBygg;300;350;50;17,5 %\nVei;100;100;0;5,0 %\nInvestering;400;450;50;22,5 %\n\
               Totalt;1 900;2 000;100;100,0 %";
    assert_eq!(
        shown(csv),
        [
            "Drift = sum(over) på Budsjett, Regnskap, Avvik",
            "Investering = sum(over) på Budsjett, Regnskap, Avvik",
            "Totalt = [Drift] + [Investering] på Budsjett, Regnskap, Avvik",
            "Avvik = [Regnskap] - [Budsjett]",
            "Andel = andel([Regnskap]; [Totalt; Regnskap]) i prosent, 1",
        ]
    );
}

#[test]
fn a_total_that_stands_first() {
    let csv = "Område;Menn;Kvinner;I alt\nAlle;30;34;64\nNord;10;12;22\nSør;20;22;42";
    assert_eq!(shown(csv), ["Alle = sum([Nord]..[Sør])", "I alt = sum(venstre)"]);
}

#[test]
fn a_change_in_percent_and_the_number_that_is_wrong() {
    let csv = "Alder;2025;2030;2040;Endring;Endring (%)\n0–66;900;905;910;+10;+1,1%\n67–79;80;100;120;+40;+50,0%\n\
               80+;20;30;40;+20;+100,0%\nTotal;1 000;1 046;1 070;+70;+7,0%";
    assert_eq!(
        shown(csv),
        [
            "Total = sum(over) på 2025, 2030, 2040, Endring men ikke 1",
            "Endring = [2040] - [2025]",
            "Endring (%) = ([2040] - [2025]) / [2025] i prosent, 1",
        ]
    );
}

#[test]
fn nothing_where_nothing_is_told() {
    assert_eq!(shown("X;a;b;c\n1;0;0;0\n2;0;0;0\n3;0;0;0"), [""; 0], "zeros");
    assert_eq!(shown("X;Antall;To;Tre\nr;1;2;3\ns;2;1;3\nt;0;4;1\nu;5;1;4"), [""; 0], "chance");
    assert_eq!(shown("X;a;b\nr;1;1\nr;1;1\n;2;2"), [""; 0], "names that are no names");
    assert_eq!(shown("X;a;b\nr;1;..\ns;1;..\nTotal;2;2"), [""; 0], "one small number is too few");
}

#[test]
fn what_is_called_a_difference_is_no_term() {
    let csv = "År;Fødte;Døde;Fødselsoverskudd\n2021;120;140;−20\n2022;118;139;−21\n2023;121;131;−10\n2024;110;124;−14";
    assert_eq!(shown(csv), ["Fødselsoverskudd = [Fødte] - [Døde]"]);
    let csv = "År;I alt;Menn;Kvinner\n2021;260;140;120\n2022;257;139;118\n2023;252;131;121\n2024;234;124;110";
    assert_eq!(shown(csv), ["I alt = sum([Menn]..[Kvinner])"]);
}

#[test]
fn one_column_of_numbers_has_a_total_and_shares() {
    let csv = "Alder;Antall;Andel\n0–15 år;2 815;19,7 %\n16–66 år;8 899;62,1 %\n67 år og over;2 605;18,2 %\n\
               I alt;14 319;100,0 %";
    assert_eq!(
        shown(csv),
        ["I alt = sum(over) på Antall", "Andel = andel([Antall]; [I alt; Antall]) i prosent, 1"]
    );
    let subtotals = "Post;2026\nLønn;1 200\nPensjon;300\nSum lønn;1 500\nVarer;400\nReiser;90\nSum drift;490\n\
                     Totalt;1 990";
    let sums =
        ["Sum lønn = sum(over)", "Sum drift = sum(over)", "Totalt = [Sum lønn] + [Sum drift]"];
    assert_eq!(shown(subtotals), sums);
}

proptest! {
    #[test]
    fn what_was_made_as_a_sum_is_proposed_and_a_wrong_number_is_pointed_at(
        body in prop::collection::vec(prop::array::uniform4(1_000..99_999_i64), 3..7),
        // Rounding explains a difference of half a digit for each number, so of three and a half at most.
        wrong in prop::option::of((0..4_usize, 4..999_i64)),
    ) {
        let mut rows: Vec<Vec<i64>> = body.iter().map(|row| row.to_vec()).collect();
        rows.push((0..4).map(|at| body.iter().map(|row| row[at]).sum()).collect());
        if let Some((at, by)) = wrong {
            rows.last_mut().unwrap()[at] += by;
        }
        let line = |(at, row): (usize, &Vec<i64>)| {
            let name = if at == body.len() { "Total".to_owned() } else { format!("rad {at}") };
            let cells: Vec<String> = row.iter().map(ToString::to_string).collect();
            format!("{name};{}", cells.join(";"))
        };
        let lines: Vec<String> = rows.iter().enumerate().map(line).collect();
        let csv = format!("X;a;b;c;d\n{}", lines.join("\n"));
        let found = proposals(&csv);
        let total = found.iter().find(|one| one.check.axis == Axis::Row && one.check.name == "Total");
        let total = total.expect("the total is proposed");
        prop_assert_eq!(&total.formula, "sum(over)");
        let failing: Vec<usize> = total.failing().map(|(cell, _)| cell.column).collect();
        prop_assert_eq!(failing, wrong.map(|(at, _)| at).into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn any_table_gets_proposals_that_nearly_hold(
        rows in prop::collection::vec(prop::collection::vec("(0|[0-9]{1,2}|[0-9],[0-9] %|–|:)", 3), 1..6),
    ) {
        let lines: Vec<String> =
            rows.iter().enumerate().map(|(at, row)| format!("r{at};{}", row.join(";"))).collect();
        for one in proposals(&format!("X;a;b;Sum\n{}", lines.join("\n"))) {
            let failing = one.failing().count();
            prop_assert!(failing <= 1 && failing < one.outcomes.len(), "{one:?}");
        }
    }
}
