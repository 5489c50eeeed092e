/// The two functions a case consists of: `decide` says what a command leads to, `evolve` what an event changes.
///
/// Pure: time, people and the state of the bureau are arguments, and the same arguments give the same answer.
package enum Workflow {}
