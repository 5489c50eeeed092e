/// The OpenAPI 3.1 document of the interface.
///
/// `openapi.json` beside this file is the source of truth, written by hand; `Scripts/generate-openapi` copies it into
/// `OpenAPIDocument.generated.swift`, so that the program is one file.
package enum OpenAPIDocument {}
