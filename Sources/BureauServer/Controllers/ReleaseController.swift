import BureauContract
import BureauOffice
import Disclosure
import HTTPTypes
import Hummingbird
import NIOCore
import Sealing

/// Published releases: their list, and each of their files as it was published.
struct ReleaseController {
    let office: Office

    func add(to endpoints: Endpoints) {
        endpoints.on(Routes.releases) { [office] exchange in
            let releases = try await office.releases(exchange.signedIn())
            return try exchange.json(ReleasesRepresentation(items: releases.map { ReleaseRepresentation($0) }))
        }
        endpoints.on(Routes.releaseCatalog) { [office] exchange in
            let catalog = try await office.releaseCatalog(exchange.signedIn())
            return Response(
                status: .ok,
                headers: [.contentType: ReleaseCatalog.mediaType],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: catalog))
            )
        }
        endpoints.on(Routes.releaseFile) { [office] exchange in
            // A number that is none is as little there as one that was never given.
            guard let number = exchange.context.parameters.get("id").flatMap({ Int($0) }), number > 0 else {
                throw Refused(.notFound)
            }
            let name = try exchange.fileName()
            let content = try await office.releaseFile(name, of: number, exchange.signedIn())
            return try exchange.file(content, name: name, savedAs: "release-\(number)-\(name)")
        }
    }
}

extension Exchange {
    /// The name of a file in the path.
    ///
    /// Files of releases have plain names; another one is of no file.
    func fileName() throws -> String {
        guard let name = context.parameters.get("name"), ReleaseFileName.isPlain(name) else { throw Refused(.notFound) }
        return name
    }

    /// Answers with a file to be saved, tagged with its digest, which no browser may take for something else or run.
    ///
    /// Whoever has it already is told so; the asker's own program may keep it, and asks each time whether it still holds.
    func file(_ content: [UInt8], name: String, savedAs saved: String) throws -> Response {
        let tag = "\"\(Hexadecimal.text(of: SealedHash.of(content)))\""
        var headers: HTTPFields = [.eTag: tag, .cacheControl: "private, no-cache"]
        let asked = request.headers[values: .ifNoneMatch].joined(separator: ",").split(separator: ",")
        if asked.contains(where: { $0.filter { $0 != " " } == tag }) {
            return Response(status: .notModified, headers: headers)
        }
        let type = ReleaseFiles.mediaType(of: name)
        headers[.contentType] = type.hasPrefix("text/") ? type + "; charset=utf-8" : type
        headers[.contentDisposition] = "attachment; filename=\"\(saved)\""
        if name.hasSuffix(".html") { headers[.contentSecurityPolicy] = Self.pagePolicy }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: content)))
    }

    // The report has its own style in it and nothing else; it runs nothing, fetches nothing and sends nothing.
    private static let pagePolicy =
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox"
}
