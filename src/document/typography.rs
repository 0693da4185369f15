//! Typography, once for all formats: guillemets, dashes, and spaces that do not break.

/// Carries what stood before from one piece of a paragraph to the next, so that quotes open and close rightly.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typographer {
    last: Option<char>,
}

const NO_BREAK: char = '\u{a0}';

impl Typographer {
    /// The next piece of running text.
    pub fn set(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 4);
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let next = rest.peek().copied();
            let set = self.character(c, next, &mut out);
            if c == '-' && next == Some('-') {
                rest.next();
            }
            self.last = Some(set);
        }
        out
    }

    fn character(&mut self, c: char, next: Option<char>, out: &mut String) -> char {
        let set = match c {
            '"' if self.opens() => '«',
            '"' => '»',
            '\'' => '’',
            '-' if next == Some('-') => '–',
            '-' if self.last.is_none_or(char::is_whitespace)
                && next.is_some_and(char::is_whitespace) =>
            {
                '–'
            }
            ' ' if self.binds(next, out) => NO_BREAK,
            c => c,
        };
        out.push(set);
        set
    }

    fn opens(self) -> bool {
        self.last
            .is_none_or(|last| last.is_whitespace() || matches!(last, '(' | '[' | '–' | '/' | '«'))
    }

    /// Whether a space must not break: between digit groups, before units, after «§» and «nr.».
    fn binds(self, next: Option<char>, before: &str) -> bool {
        let after_digit = self.last.is_some_and(|last| last.is_ascii_digit());
        match (self.last, next) {
            (Some('§'), _) => true,
            // «7. mai»: an ordinal stays with what it counts.
            (Some('.'), Some(next)) if next.is_lowercase() => {
                let word = before.rsplit(char::is_whitespace).next().unwrap_or("");
                let ordinal = word.strip_suffix('.').unwrap_or("");
                matches!(ordinal.len(), 1 | 2) && ordinal.bytes().all(|b| b.is_ascii_digit())
            }
            (_, Some('%')) => after_digit,
            (Some(_), Some(next)) if next.is_ascii_digit() => {
                let word = before
                    .rsplit(|c: char| c.is_whitespace() || c == NO_BREAK)
                    .next()
                    .unwrap_or("");
                matches!(
                    word.trim_start_matches('('),
                    "nr." | "kap." | "kl." | "side" | "sak" | "ca."
                ) || (after_digit && word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit()))
            }
            _ => false,
        }
    }
}
