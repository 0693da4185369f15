# List the recipes
_default:
    @just --list --unsorted

# Build the program
build:
    cargo build

# Check the plans of a workspace, by default this one
check *args:
    cargo run -- check {{ args }}

# Run the tests that need nothing but Rust
test *args:
    cargo test {{ args }}

# Run every test, also those that need veraPDF
test-all:
    tests/conformance/setup
    cargo test -- --include-ignored

# Format the code
fmt:
    cargo fmt

# Look for faults in the code
lint:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings

# Hold the dependencies to deny.toml (needs `cargo install cargo-deny`)
deny:
    cargo deny check

# Measure speed
bench *args:
    cargo bench {{ args }}

# Run all that must hold before a change lands
ci:
    bash .ci/run
