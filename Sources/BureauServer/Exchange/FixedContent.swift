import BureauContract
import DiscriminationLaw
import HTTPTypes
import Hummingbird
import NIOCore

/// The tag of something that changes with the program alone: a digest of all its bytes.
enum ContentTag {
    /// FNV-1a: no secret and no adversary, only whether two contents are the same.
    static func text(_ name: String, of bytes: [UInt8], in language: Language) -> String {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "\"\(name).\(String(digest, radix: 16)).\(language.rawValue)\""
    }
}

/// Something that changes with the program alone, made once in each language.
struct FixedContent: Sendable {
    /// The bytes of one language and their tag.
    struct Version: Sendable {
        let bytes: [UInt8]
        let tag: String
    }

    let mediaType: String
    private let versions: [Language: Version]

    /// Makes the bytes of both languages.
    init(_ name: String, mediaType: String, _ bytes: (Language) -> [UInt8]) {
        self.mediaType = mediaType
        versions = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                let bytes = bytes(language)
                return (language, Version(bytes: bytes, tag: ContentTag.text(name, of: bytes, in: language)))
            }
        )
    }

    func version(in language: Language) throws -> Version {
        guard let version = versions[language] else { throw Refused(.unexpected) }
        return version
    }
}

extension Exchange {
    /// Answers with fixed content, or that the asker has it already.
    ///
    /// - Parameter keeping: who may keep it, asking each time whether it still holds: `private` or `public`.
    func fixed(_ content: FixedContent, in language: Language, keeping: String, headers: HTTPFields = [:]) throws
        -> Response
    {
        let version = try content.version(in: language)
        var headers = headers
        headers[.eTag] = version.tag
        headers[.cacheControl] = "\(keeping), no-cache"
        headers[.contentLanguage] = language.rawValue
        let asked = request.headers[values: .ifNoneMatch].joined(separator: ",").split(separator: ",")
        if asked.contains(where: { $0.filter { $0 != " " } == version.tag }) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = content.mediaType
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: version.bytes))
        )
    }
}
