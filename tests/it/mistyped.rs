//! A table that adds up has nothing to tell; one mistyped number is one finding, which names it.

#![allow(clippy::unwrap_used, reason = "a test that can not set its stage should fail there")]

use jiff::civil::date;
use planverk::check::check;
use planverk::diagnostic::{Diagnostic, Level};
use planverk::snapshot::Snapshot;
use planverk::tree::{Memory, MemoryWorld};
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    #[test]
    fn a_table_that_adds_up_has_nothing_to_tell(numbers in tables()) {
        let found = errors(&with_sums(&numbers), "");
        prop_assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn one_mistyped_number_is_one_finding_that_names_it(
        numbers in tables(),
        at in any::<prop::sample::Index>(),
        by in 1..50_000_i64,
    ) {
        let mut table = with_sums(&numbers);
        let (row, column) = (at.index(table.len() * table[0].len()) / table[0].len(), at.index(table[0].len()));
        let meant = table[row][column];
        table[row][column] += by;
        let found = errors(&table, "");
        prop_assert_eq!(found.len(), 1, "{:#?}", found);
        prop_assert_eq!(found[0].rule.id, "tabell-regnefeil");
        let named = |finding: &Diagnostic| {
            let help = &finding.help.as_ref().unwrap().args;
            (help["rad"].clone(), help["kolonne"].clone(), help["forslag"].replace('\u{a0}', ""))
        };
        let mistyped = (name(row, table.len()), name(column, table[0].len()), meant.to_string());
        prop_assert_eq!(named(&found[0]), mistyped.clone());

        let er = format!("[{}; {}]", mistyped.0, mistyped.1);
        let claim = format!("[[paastand]]\ntekst = 'mange'\ntabell = 't'\ner = '{er}'\nmellom = ['{meant}', '{meant}']\n");
        let claimed = errors(&table, &claim);
        let claimed = claimed.iter().find(|one| one.rule.id == "paastand-feil").unwrap();
        prop_assert_eq!(named(claimed), mistyped);
    }
}

fn tables() -> impl Strategy<Value = Vec<Vec<i64>>> {
    (2..6_usize, 2..5_usize).prop_flat_map(|(rows, columns)| {
        prop::collection::vec(prop::collection::vec(1..100_000_i64, columns), rows)
    })
}

/// The table with a last column that sums each row, and a last row that sums each column.
fn with_sums(numbers: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let with_sum = |row: &Vec<i64>| row.iter().copied().chain([row.iter().sum()]).collect();
    let mut table: Vec<Vec<i64>> = numbers.iter().map(with_sum).collect();
    let sums = (0..table[0].len()).map(|column| table.iter().map(|row| row[column]).sum());
    let sums = sums.collect();
    table.push(sums);
    table
}

fn name(at: usize, count: usize) -> String {
    if at + 1 == count { "Sum".to_owned() } else { format!("nr. {at}") }
}

/// The errors of a plan with this table, and this after it.
fn errors(table: &[Vec<i64>], claim: &str) -> Vec<Diagnostic> {
    let columns = table[0].len();
    let header = (0..columns).map(|at| name(at, columns));
    let mut csv = std::iter::once("Navn".to_owned()).chain(header).collect::<Vec<_>>().join(";");
    for (at, row) in table.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(i64::to_string).collect();
        csv += "\n";
        csv += &[&[name(at, table.len())], cells.as_slice()].concat().join(";");
    }
    let plan = "id = 'p'\ntittel = 'Planen'\ntype = 'temaplan'\nstatus = 'igangsatt'\ndato = 2026-05-07\n\
        [[tabell]]\nid = 't'\ntittel = 'Tall'\nfil = 'data/t.csv'\nkilde = 'SSB'\nenhet = 'personer'\navrundet = false\n\
        kontroll = [{ rad = 'Sum', er = 'sum(over)' }, { kolonne = 'Sum', er = 'sum(venstre)' }]\n";
    let plan = &format!("{plan}{claim}");
    let files = [
        ("planverk.toml", "[planverk]\nversjon = 1\n"),
        ("plans/k/kommune.toml", "navn = 'Kommunen'\nkommunenummer = '0001'\n"),
        ("plans/k/p/plan.toml", plan),
        ("plans/k/p/01-tall.md", "# Tall\n\nDet er mange.\n"),
        ("plans/k/p/data/t.csv", &csv),
    ];
    let tree = Memory::new(files);
    let world = MemoryWorld { files: tree, revisions: BTreeMap::new(), today: date(2026, 6, 1) };
    let mut found = check(&Snapshot::load(&world, None).unwrap());
    found.retain(|one| one.level == Level::Error);
    found
}
