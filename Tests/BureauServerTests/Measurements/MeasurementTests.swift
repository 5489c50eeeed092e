import BureauContract
import HTTPTypes
import Testing

@testable import BureauServer

@Suite struct MeasurementTests {
    @Test func `requests are counted by route, method and status, durations in fixed buckets`() {
        let measurements = Measurements()
        measurements.began()
        measurements.ended(route: "/v1/cases/{id}", method: .get, status: 200, seconds: 0.003)
        measurements.began()
        measurements.ended(route: "/v1/cases/{id}", method: .get, status: 404, seconds: 20)
        measurements.began()
        measurements.ended(route: "unmatched", method: .init("HEMLIG")!, status: 404, seconds: 0)
        measurements.began()
        measurements.signIn("refused")
        var text = PrometheusText()
        text.append(measurements.current)
        for line in [
            "bureau_http_requests_total{route=\"/v1/cases/{id}\",method=\"GET\",status=\"200\"} 1",
            "bureau_http_requests_total{route=\"/v1/cases/{id}\",method=\"GET\",status=\"404\"} 1",
            "bureau_http_requests_total{route=\"unmatched\",method=\"other\",status=\"404\"} 1",
            "bureau_http_request_duration_seconds_bucket{route=\"/v1/cases/{id}\",le=\"0.0025\"} 0",
            "bureau_http_request_duration_seconds_bucket{route=\"/v1/cases/{id}\",le=\"0.005\"} 1",
            "bureau_http_request_duration_seconds_bucket{route=\"/v1/cases/{id}\",le=\"10.0\"} 1",
            "bureau_http_request_duration_seconds_bucket{route=\"/v1/cases/{id}\",le=\"+Inf\"} 2",
            "bureau_http_request_duration_seconds_count{route=\"/v1/cases/{id}\"} 2",
            "bureau_http_requests_in_flight 1",
            "bureau_sign_ins_total{outcome=\"refused\"} 1",
        ] {
            #expect(text.text.contains(line + "\n"), "\(line)")
        }
        #expect(!text.text.contains("HEMLIG"))
    }

    @Test func `a label's value is escaped`() {
        var text = PrometheusText()
        text.sample("a", [("l", "x\"\\\n")], "1")
        #expect(text.text == "a{l=\"x\\\"\\\\\\n\"} 1\n")
    }
}
