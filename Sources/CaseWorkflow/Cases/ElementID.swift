/// The number of a party, incident, note, action or task inside its case.
///
/// One running count per case from 1, so that deciding is deterministic; a number once given is never given again, not
/// even after the event that gave it was struck.
package typealias ElementID = Int
