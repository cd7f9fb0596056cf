//! Many files at once: each is printed for itself, so that it doesn't matter by which thread.

use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::thread;

use super::file::File;

/// What prints some of the files.
pub type Job<'a> = Box<dyn FnOnce() -> Vec<File> + Send + 'a>;

/// A job for each of these.
pub fn each<'a, T: Send + 'a>(
    items: impl IntoIterator<Item = T> + 'a,
    print: impl Fn(T) -> File + Clone + Send + 'a,
) -> impl Iterator<Item = Job<'a>> + 'a {
    items.into_iter().map(move |item| {
        let print = print.clone();
        Box::new(move || vec![print(item)]) as Job<'a>
    })
}

/// Does all jobs on some threads; the files come in no order.
pub fn run(jobs: Vec<Job<'_>>, threads: NonZeroUsize) -> Vec<File> {
    let jobs = Mutex::new(jobs.into_iter());
    // A thread that panicked has left no job half taken.
    let next = || jobs.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).next();
    let work = || {
        let mut files = Vec::new();
        while let Some(job) = next() {
            files.extend(job());
        }
        files
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads.get()).map(|_| scope.spawn(work)).collect();
        let mut files = work();
        for other in others {
            match other.join() {
                Ok(more) => files.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        files
    })
}
