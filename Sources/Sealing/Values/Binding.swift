/// The place of a sealed value: its additional data, one struct encoded one way.
///
/// A value opens only under the binding it was sealed with; moved to another row, case, sequence number, epoch, key or
/// holder, or used for another purpose, it does not open. Fields that a purpose has no use for stay absent or zero,
/// which is a value of its own: absent never equals present.
package struct Binding: Hashable, Sendable {
    /// What the value is for.
    package var purpose: Purpose
    /// The row it stands in, or the account it belongs to.
    package var row: Identifier?
    /// The case it belongs to.
    package var caseID: Identifier?
    /// Its place in an order: the event's number in its case, the generation's number.
    package var sequence: UInt64
    /// The epoch of the case key it is sealed under.
    package var epoch: UInt32
    /// The key it holds or is sealed under.
    package var key: Identifier?
    /// The person or the generation it is sealed to.
    package var holder: Identifier?

    /// Names the place of a value; what is left out is absent or zero.
    package init(
        _ purpose: Purpose,
        row: Identifier? = nil,
        caseID: Identifier? = nil,
        sequence: UInt64 = 0,
        epoch: UInt32 = 0,
        key: Identifier? = nil,
        holder: Identifier? = nil
    ) {
        self.purpose = purpose
        self.row = row
        self.caseID = caseID
        self.sequence = sequence
        self.epoch = epoch
        self.key = key
        self.holder = holder
    }

    /// The additional data for a value of `format`: every field in fixed order, those of variable size behind their
    /// length.
    func encoded(as format: Format) -> [UInt8] {
        var writer = FieldWriter(label: "Bureau binding")
        writer.write(format.rawValue)
        writer.write(purpose.rawValue)
        writer.write(row)
        writer.write(caseID)
        writer.write(sequence)
        writer.write(epoch)
        writer.write(key)
        writer.write(holder)
        return writer.bytes
    }
}
