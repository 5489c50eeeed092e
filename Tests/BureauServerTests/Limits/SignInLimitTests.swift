import Synchronization
import Testing

@testable import BureauServer

/// A clock that stands still until it is moved.
private final class HandClock: Sendable {
    private let milliseconds = Mutex<Int64>(0)

    var now: Int64 { milliseconds.withLock { $0 } }

    func advance(_ amount: Int64) { milliseconds.withLock { $0 += amount } }
}

@Suite struct SignInLimitTests {
    private let clock = HandClock()

    private func limits(perAddress: Int = 30, perAccount: Int = 10) -> SignInLimits {
        SignInLimits(attemptsPerAddress: perAddress, attemptsPerAccount: perAccount, now: { [clock] in clock.now })
    }

    @Test func `a bucket allows a burst, then one token per interval, and never more than it holds`() {
        let rate = TokenBucket.Rate(burst: 2, millisecondsPerToken: 100)
        var bucket = TokenBucket(rate: rate, at: 0)
        #expect(bucket.take(rate: rate, at: 0) == nil)
        #expect(bucket.take(rate: rate, at: 0) == nil)
        #expect(bucket.take(rate: rate, at: 0) == 100)
        #expect(bucket.take(rate: rate, at: 40) == 60)
        #expect(bucket.take(rate: rate, at: 100) == nil)
        #expect(bucket.take(rate: rate, at: 150) == 50)
        #expect(bucket.take(rate: rate, at: 100_000) == nil)
        #expect(bucket.take(rate: rate, at: 100_000) == nil)
        #expect(bucket.take(rate: rate, at: 100_000) == 100)
        // A clock that goes back gives nothing.
        #expect(bucket.take(rate: rate, at: 0) != nil)
    }

    @Test func `an account is tried ten times in a row by strangers, then told how long to wait`() {
        let limits = limits()
        for index in 0..<10 { #expect(limits.spend(name: "a", address: "10.0.0.\(index)") == nil) }
        #expect(limits.spend(name: "a", address: "10.0.0.99") == 10)
        #expect(limits.spend(name: "b", address: "10.0.0.99") == nil)
        clock.advance(10_000)
        #expect(limits.spend(name: "a", address: "10.0.0.98") == nil)
        #expect(limits.spend(name: "a", address: "10.0.0.97") == 10)
    }

    @Test func `a stranger cannot lock out who signs in from where they always do`() {
        let limits = limits()
        limits.succeeded(name: "a", address: "192.0.2.1")
        for index in 0..<50 { _ = limits.spend(name: "a", address: "10.0.\(index).1") }
        #expect(limits.spend(name: "a", address: "10.1.1.1") != nil)
        #expect(limits.spend(name: "a", address: "192.0.2.1") == nil)
    }

    @Test func `an address is limited over all accounts`() {
        let limits = limits(perAddress: 3)
        for name in ["a", "b", "c"] { #expect(limits.spend(name: name, address: "10.0.0.1") == nil) }
        #expect(limits.spend(name: "d", address: "10.0.0.1") == 2)
        #expect(limits.spend(name: "d", address: "10.0.0.2") == nil)
    }

    @Test func `a flood of names neither grows without bound nor frees a bucket`() {
        let limits = limits()
        for _ in 0..<11 { _ = limits.spend(name: "victim", address: "192.0.2.9") }
        for index in 0..<(SignInLimits.capacity + 100) { _ = limits.spend(name: "n\(index)", address: "a\(index)") }
        #expect(limits.spend(name: "victim", address: "192.0.2.10") != nil)
        clock.advance(1_000_000)
        #expect(limits.spend(name: "victim", address: "192.0.2.10") == nil)
    }
}

@Suite struct AddressLimitTests {
    @Test func `an address may ask thirty times in a row, then once every two seconds, and others are not held up`() {
        let clock = HandClock()
        let limits = AddressLimits(now: { clock.now })
        for _ in 0..<30 { #expect(limits.spend(address: "10.0.0.1") == nil) }
        #expect(limits.spend(address: "10.0.0.1") == 2)
        #expect(limits.spend(address: "10.0.0.2") == nil)
        clock.advance(2_000)
        #expect(limits.spend(address: "10.0.0.1") == nil)
        #expect(limits.spend(address: "10.0.0.1") == 2)
    }

    @Test func `a flood of addresses takes no bucket from one in use`() {
        let clock = HandClock()
        let limits = AddressLimits(burst: 1, now: { clock.now })
        for index in 0..<AddressLimits.capacity { #expect(limits.spend(address: "\(index)") == nil) }
        #expect(limits.spend(address: "another") == 2)
        #expect(limits.spend(address: "0") == 2)
        clock.advance(2_000)
        #expect(limits.spend(address: "another") == nil)
    }
}
