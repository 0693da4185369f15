//! Runs a job in a child process, for templates and themes that are not built in and for drawings that may never end.
//!
//! The child is this same program with one hidden command. It gets byte strings on its standard input and answers
//! with byte strings on its standard output; it has no environment, a limit on memory where the system allows one,
//! and a limit on time.

use std::fmt;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The argument that turns the program into a child: `cli` answers it with [`serve`].
pub const COMMAND: &str = "__render";

/// The longest answer that is read from a child.
const ANSWER_LIMIT: u64 = 1 << 30;

/// What a child may use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// By the clock on the wall.
    pub time: Duration,
    /// Bytes of address space.
    pub memory: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { time: Duration::from_secs(30), memory: 2 << 30 }
    }
}

/// Why a child gave no result.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SandboxFault {
    /// The system could not start it; the reason is the system's.
    NotStarted(String),
    TimedOut(Duration),
    /// It died, of too much memory or a fault of its own.
    Crashed,
    /// The job itself failed, in its own words.
    Refused(Vec<u8>),
}

/// Byte strings, as they go in and come out.
pub type Frames = Vec<Vec<u8>>;

/// What a child can be asked to do. The error is the job's own.
pub type Handler = fn(Frames) -> Result<Frames, Vec<u8>>;

/// Where a job is done.
#[derive(Clone, Debug)]
pub struct Sandbox {
    /// This program.
    pub program: PathBuf,
    pub limits: Limits,
}

impl Sandbox {
    /// Asks a child to do `job`.
    ///
    /// # Errors
    /// [`SandboxFault`] where the child can not be started, breaks a limit, dies, or refuses.
    pub fn run(&self, job: &str, frames: Frames) -> Result<Frames, SandboxFault> {
        let mut child = self.start()?;
        let answer = match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => {
                converse(input, output, request(job, frames, self.limits), self.limits)
            }
            _ => Err(SandboxFault::Crashed),
        };
        end(&mut child);
        answer
    }

    fn start(&self) -> Result<Child, SandboxFault> {
        Command::new(&self.program)
            .arg(COMMAND)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|fault| SandboxFault::NotStarted(fault.to_string()))
    }
}

/// The child's side: reads one request, does the job, writes the answer.
///
/// # Errors
/// Where the streams fail or the request is none.
pub fn serve(
    input: &mut impl Read,
    output: &mut impl Write,
    handlers: &[(&str, Handler)],
) -> io::Result<()> {
    let mut frames = read(input)?.into_iter();
    let [Some(memory), Some(job)] = [frames.next(), frames.next()] else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    limit_memory(&memory)?;
    let handler = handlers.iter().find(|(name, _)| name.as_bytes() == job);
    let (_, handler) = handler.ok_or(io::ErrorKind::InvalidData)?;
    let answer = match handler(frames.collect()) {
        Ok(frames) => [vec![b"ok".to_vec()], frames].concat(),
        Err(reason) => vec![b"refused".to_vec(), reason],
    };
    write(output, &answer)
}

fn request(job: &str, frames: Frames, limits: Limits) -> Frames {
    [vec![limits.memory.to_le_bytes().to_vec(), job.as_bytes().to_vec()], frames].concat()
}

/// Writes and reads on threads of their own: neither side waits for a full pipe, and the clock is kept here.
fn converse(
    mut input: ChildStdin,
    output: ChildStdout,
    request: Frames,
    limits: Limits,
) -> Result<Frames, SandboxFault> {
    let (sender, answers) = mpsc::channel();
    thread::spawn(move || write(&mut input, &request));
    thread::spawn(move || sender.send(read(&mut output.take(ANSWER_LIMIT))));
    let answer = answers.recv_timeout(limits.time);
    let mut frames = answer
        .map_err(|_| SandboxFault::TimedOut(limits.time))?
        .map_err(|_| SandboxFault::Crashed)?
        .into_iter();
    match (frames.next().as_deref(), frames.collect::<Frames>()) {
        (Some(b"ok"), frames) => Ok(frames),
        (Some(b"refused"), mut reasons) => {
            Err(SandboxFault::Refused(reasons.pop().unwrap_or_default()))
        }
        _ => Err(SandboxFault::Crashed),
    }
}

/// A child that has answered may still hold memory; one that has not must not go on.
fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// A child that dies of it leaves no picture of its memory behind.
#[cfg(unix)]
fn limit_memory(frame: &[u8]) -> io::Result<()> {
    let bytes = frame.try_into().map_err(|_| io::ErrorKind::InvalidData)?;
    let memory = u64::from_le_bytes(bytes);
    rlimit::setrlimit(rlimit::Resource::CORE, 0, 0)?;
    rlimit::setrlimit(rlimit::Resource::AS, memory, memory)
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the signature of the systems that have a limit")]
fn limit_memory(_: &[u8]) -> io::Result<()> {
    Ok(())
}

/// A count, then each byte string after its length, all numbers as eight bytes, the lowest first.
fn write(output: &mut impl Write, frames: &[Vec<u8>]) -> io::Result<()> {
    output.write_all(&(frames.len() as u64).to_le_bytes())?;
    for frame in frames {
        output.write_all(&(frame.len() as u64).to_le_bytes())?;
        output.write_all(frame)?;
    }
    output.flush()
}

fn read(input: &mut impl Read) -> io::Result<Frames> {
    let count = read_number(input)?;
    (0..count).map(|_| read_frame(input)).collect()
}

fn read_frame(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let length = read_number(input)?;
    let mut frame = Vec::new();
    let read = input.by_ref().take(length).read_to_end(&mut frame)?;
    if read as u64 == length { Ok(frame) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

fn read_number(input: &mut impl Read) -> io::Result<u64> {
    let mut bytes = [0; 8];
    input.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

impl fmt::Display for SandboxFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(reason) => write!(f, "the child process did not start: {reason}"),
            Self::TimedOut(limit) => write!(f, "stopped after {} s", limit.as_secs()),
            Self::Crashed => f.write_str("the child process died"),
            Self::Refused(reason) => f.write_str(&String::from_utf8_lossy(reason)),
        }
    }
}

impl std::error::Error for SandboxFault {}
