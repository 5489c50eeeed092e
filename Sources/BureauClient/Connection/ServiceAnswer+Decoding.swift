import Foundation

extension ServiceAnswer {
    /// The body as a representation.
    ///
    /// Fields that this release does not know are passed over: a later service may tell more. Anything else that does not
    /// fit is `.unknownAnswer`.
    package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(body))
        } catch {
            throw ClientError(.unknownAnswer, "The answer is not one of Bureau's. Check the address.", cause: error)
        }
    }
}
