//! The changes of a task, as a stream.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::waiting::{First, Waiting};
use super::{Deadline, Task, Update};
use crate::WaitError;
use crate::codegen::Json;
use crate::transport::BoxFuture;

/// The changes of a task: by [`Updates::next`], or as a [`Stream`]. The first query goes at once. Dropping it
/// has no effect on the task.
#[must_use = "nothing is asked before `next`"]
pub struct Updates<A> {
    state: State<A>,
}

type Item<A> = Option<Result<Update<A>, WaitError>>;

enum State<A> {
    Ready(Task<A>, Deadline),
    Idle(Box<Waiting<A>>),
    Asking(BoxFuture<'static, (Box<Waiting<A>>, Item<A>)>),
    Over,
}

impl<A: Json + Send + 'static> Updates<A> {
    pub(super) fn new(task: Task<A>) -> Self {
        Self { state: State::Ready(task, Deadline::usual()) }
    }

    /// Ends after this time, measured from the first query, with [`WaitError::Deadline`]. Without it, after as
    /// long as tasks of this kind usually take at most. It has no effect once something was asked.
    pub fn until(mut self, deadline: impl Into<Deadline>) -> Self {
        if let State::Ready(_, current) = &mut self.state {
            *current = deadline.into();
        }
        self
    }

    /// The next change; none after the end.
    pub async fn next(&mut self) -> Option<Result<Update<A>, WaitError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Item<A>> {
        loop {
            match std::mem::replace(&mut self.state, State::Over) {
                State::Over => return Poll::Ready(None),
                State::Ready(task, deadline) => {
                    self.state = State::Idle(Box::new(Waiting::new(task, deadline, First::Now)));
                }
                State::Idle(mut waiting) => {
                    self.state = State::Asking(Box::pin(async move {
                        let item = waiting.next().await;
                        (waiting, item)
                    }));
                }
                State::Asking(mut asking) => {
                    let Poll::Ready((waiting, item)) = asking.as_mut().poll(context) else {
                        self.state = State::Asking(asking);
                        return Poll::Pending;
                    };
                    if item.is_some() {
                        self.state = State::Idle(waiting);
                    }
                    return Poll::Ready(item);
                }
            }
        }
    }
}

impl<A: Json + Send + 'static> Stream for Updates<A> {
    type Item = Result<Update<A>, WaitError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = ready!(self.poll(context));
        Poll::Ready(item)
    }
}

impl<A> Unpin for Updates<A> {}

impl<A> fmt::Debug for Updates<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Updates").finish_non_exhaustive()
    }
}
