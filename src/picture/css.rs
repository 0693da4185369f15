//! Whether style text stays within its file.

/// Functions that can fetch from a bare string.
const FETCHING: [&str; 6] =
    ["src", "image", "image-set", "-webkit-image-set", "cross-fade", "expression"];

/// The first thing in style text that reaches outside the file: a `url(…)` that is not `#name`, an import, a function
/// that fetches, or an escape that could spell any of them.
pub fn outside(css: &str) -> Option<&str> {
    let escape = css.find('\\').filter(|_| css.contains(['(', '@']));
    let import = css.to_ascii_lowercase().find("@import");
    let call = css.match_indices('(').find(|(at, _)| fetches(&css[..*at], &css[at + 1..]));
    let call = call.map(|(at, _)| at - name_before(&css[..at]).len());
    [escape, import, call].into_iter().flatten().min().map(|at| excerpt(&css[at..]))
}

fn fetches(before: &str, inside: &str) -> bool {
    let name = name_before(before).to_ascii_lowercase();
    let target = inside.trim_start().trim_start_matches(['"', '\'']).trim_start();
    (name == "url" && !target.starts_with('#')) || FETCHING.contains(&name.as_str())
}

/// The name that ends where `before` does.
fn name_before(before: &str) -> &str {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    &before[before.trim_end_matches(name).len()..]
}

/// Enough to recognise it by.
fn excerpt(css: &str) -> &str {
    let end = css.char_indices().nth(80).map_or(css.len(), |(at, _)| at);
    css[..end].split([';', '}', '\n']).next().unwrap_or_default()
}
