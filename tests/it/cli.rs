//! The program as a person runs it: the real binary, in a folder of its own, without an environment.

mod arguments;
mod build;
mod check;
mod diff;
mod excess;
mod fix;
mod gate;
mod languages;
mod new;
mod own_files;
mod rename;
mod rules;
mod since;
mod stage;
mod succession;
mod untrusted;
