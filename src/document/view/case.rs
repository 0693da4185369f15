//! The case, with what follows from its plan.

use super::kommune::body_name;
use super::plan::attachment;
use super::{View, text};
use crate::model::{Case, CaseConsequence, Decision, Derived, Role, Treatment};
use crate::syntax::Keyword;
use serde_json::{Value, json};

impl View<'_> {
    pub(super) fn case(self, at: usize) -> Value {
        let Some(case) = self.the_plan().cases.get(at) else { return Value::Null };
        let facts = &case.facts;
        let kind = facts.kind.value.word();
        let adopted = self.the_plan().facts.attachments.iter().filter(|one| one.adopted);
        let background = facts.background.iter().filter_map(|written| {
            let node = self.snapshot.model.follow(written)?;
            let decision = self.snapshot.model.kommune(node.owner).decisions.get(node.at())?;
            Some(self.decision_view(decision))
        });
        json!({
            "tittel": facts.title.value,
            "type": kind,
            "typenavn": self.words.word(&format!("sakstype-{kind}")),
            "arkivsak": text(facts.archive_case.as_ref()),
            "arkivkode": text(facts.archive_code.as_ref()),
            "saksbehandler": text(facts.officer.as_ref()),
            "ansvarlig": text(facts.responsible.as_ref()),
            "bakgrunn": background.collect::<Vec<_>>(),
            "vedlegg": adopted.chain(&facts.attachments).map(attachment).collect::<Vec<_>>(),
            "melding_til": facts.notify.iter().map(|one| one.value.clone()).collect::<Vec<_>>(),
            "behandlinger": facts.treatments.iter().map(|one| self.treatment(one)).collect::<Vec<_>>(),
            "innstilling": self.innstilling(case),
            "konsekvenser": facts.consequences.iter().map(|one| self.consequence(one)).collect::<Vec<_>>(),
            "konsekvens_verdier": self.consequence_values(),
            "konsekvens_forklaring": text(self.scale().and_then(|scale| scale.explanation.as_ref())),
        })
    }

    pub(super) fn decision_view(self, decision: &Decision) -> Value {
        json!({
            "organ": decision.body.as_ref().and_then(|body| body_name(self.snapshot, body)),
            "tittel": text(decision.title.as_ref()),
            "saksnummer": text(decision.case_number.as_ref()),
            "dato": decision.date.as_ref().map(|date| date.value.to_string()),
            "tekst": text(decision.text.as_ref()),
            "lenke": text(decision.link.as_ref()),
        })
    }

    fn treatment(self, one: &Treatment) -> Value {
        let body = self.snapshot.model.body(&one.body);
        let role = self.snapshot.model.role(one).unwrap_or(Role::Informed);
        let outcome = one.outcome.as_ref().map(|outcome| outcome.value.word());
        json!({
            "organ": body.map_or(&one.body, |body| &body.name).value,
            "rolle": role.word(),
            "rollenavn": self.words.word(&format!("rolle-{}", role.word())),
            "dato": one.date.as_ref().map(|date| date.value.to_string()),
            "saksnummer": text(one.case_number.as_ref()),
            "utfall": outcome,
            "utfallnavn": outcome.map(|outcome| self.words.word(&format!("utfall-{outcome}"))),
            "tekst": text(one.text.as_ref()),
            "votering": text(one.vote.as_ref()),
        })
    }

    /// The points in order; `tekst` is the case's own wording, else the template's words for `slag` stand.
    fn innstilling(self, case: &Case) -> Vec<Value> {
        let points = case.innstilling(self.the_plan());
        let view = |point: &crate::model::InnstillingPoint<'_>| {
            let own = point.own.and_then(|own| own.text.as_ref());
            json!({ "slag": slug(point.derived), "tekst": text(own) })
        };
        points.iter().map(view).collect()
    }

    fn scale(&self) -> Option<&crate::model::Consequence> {
        self.snapshot.model.kommune_of(self.plan).facts.consequence.as_ref()
    }

    fn consequence_values(self) -> Vec<String> {
        let values = self.scale().map(|scale| scale.values.as_slice()).unwrap_or_default();
        values.iter().map(|value| value.value.clone()).collect()
    }

    fn consequence(self, one: &CaseConsequence) -> Value {
        let perspectives = &self.snapshot.model.kommune_of(self.plan).facts.perspectives;
        let named =
            perspectives.iter().find(|perspective| perspective.id.value == one.perspective.value);
        json!({
            "perspektiv": named.map_or(&one.perspective, |perspective| &perspective.name).value,
            "verdi": one.value.value,
            "begrunnelse": text(one.reason.as_ref()),
        })
    }
}

fn slug(derived: Derived) -> &'static str {
    match derived {
        Derived::Adopt => "vedta",
        Derived::Replace => "erstatt",
        Derived::FollowUp => "oppfoelging",
        Derived::Revision => "rullering",
        Derived::Own => "eget",
    }
}
