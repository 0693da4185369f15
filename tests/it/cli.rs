//! The program as a person runs it: the real binary, in a folder of its own, without an environment.

mod arguments;
mod build;
mod check;
mod diff;
mod excess;
mod new;
mod own_files;
mod rules;
mod stage;
mod succession;
mod untrusted;
