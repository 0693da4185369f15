//! A folder to run the program in.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Nothing here may take longer; the slowest takes a few seconds.
const PATIENCE: Duration = Duration::from_mins(1);

/// A workspace with one plan that nothing is wrong with.
pub const CLEAN: [(&str, &str); 4] = [
    ("planverk.toml", "[planverk]\nversjon = 1\n"),
    ("plans/by/kommune.toml", "navn = \"By kommune\"\nkommunenummer = \"9999\"\n"),
    (
        "plans/by/p/plan.toml",
        "id = \"p\"\ntittel = \"Planen\"\ntype = \"program\"\nstatus = \"igangsatt\"\ndato = 2026-05-07\n",
    ),
    ("plans/by/p/01-formaal.md", "# Formål\n\nHer står det noe.\n"),
];

/// A link that leads nowhere: an error in the plan `p`.
pub const BROKEN: (&str, &str) = ("plans/by/p/01-formaal.md", "# Formål\n\nSe [[m9]].\n");

pub struct Stage(TempDir);

/// What a run of the program came to.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Stage {
    pub fn empty() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn with(files: &[(&str, &str)]) -> Self {
        let stage = Self::empty();
        for (path, text) in files {
            stage.write(path, text);
        }
        stage
    }

    /// [`CLEAN`] with these files over it.
    pub fn clean_but(files: &[(&str, &str)]) -> Self {
        Self::with(&[&CLEAN, files].concat())
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.at(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    /// Every file, `/` between the parts, with its bytes.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let walk = walkdir::WalkDir::new(self.path()).sort_by_file_name().into_iter();
        let files = walk.map(Result::unwrap).filter(|entry| entry.file_type().is_file());
        let name = |path: &Path| path.strip_prefix(self.path()).unwrap().display().to_string();
        let named = |path: &Path| (name(path).replace('\\', "/"), fs::read(path).unwrap());
        files.map(|entry| named(entry.path())).collect()
    }

    pub fn names(&self) -> Vec<String> {
        self.files().into_iter().map(|(name, _)| name).collect()
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.run_in(".", arguments)
    }

    pub fn run_in(&self, folder: &str, arguments: &[&str]) -> Ran {
        let mut command = program();
        command.args(arguments).current_dir(self.at(folder));
        let Ran { code, out, err } = finish(command);
        let root = self.path().display().to_string();
        let scrub = |text: String| text.replace(&root, "[mappe]");
        Ran { code, out: scrub(out), err: scrub(err) }
    }
}

/// The program, without an environment.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_planverk"));
    command.env_clear().stdin(Stdio::null());
    command
}

/// Runs it to its end. It never says that it is itself at fault, and never takes long.
pub fn finish(mut command: Command) -> Ran {
    let shown = format!("{command:?}");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let [out, err] = [read(child.stdout.take().unwrap()), read(child.stderr.take().unwrap())];
    let status = wait(&mut child).unwrap_or_else(|| panic!("hangs: {shown}"));
    let [out, err] = [out, err].map(|text| text.join().unwrap());
    assert!(!err.contains("Programmet stoppet"), "{shown}: {err}");
    Ran { code: status.code().unwrap_or(-1), out, err }
}

fn read(mut stream: impl Read + Send + 'static) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    })
}

/// Nothing where it had to be stopped.
fn wait(child: &mut Child) -> Option<ExitStatus> {
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        thread::sleep(Duration::from_millis(2));
    }
    child.kill().unwrap();
    None
}
