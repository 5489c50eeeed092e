"""HTTP as the tests speak it: one small client over TCP or a Unix socket."""

import http.client
import json
import socket
import time
import uuid


class UnixConnection(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path, timeout=60):
        super().__init__("localhost", timeout=timeout)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self.path)


class Answer:
    """What came back."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def problem(self):
        """The code of a problem document; nothing for another answer."""
        if self.headers.get("content-type", "") != "application/problem+json":
            return None
        return self.json["type"].removeprefix("urn:bureau:problem:")

    @property
    def fields(self):
        """The fields that a problem names."""
        return [error["field"] for error in self.json.get("errors", [])]

    def __repr__(self):
        return f"{self.status} {self.body[:600]!r}"


class Client:
    """A connection of one person (or of nobody); not to be shared between threads."""

    def __init__(self, place, token=None, timeout=60):
        self.place = place
        self.token = token
        self.timeout = timeout
        self.connection = None
        self.used = 0.0

    def _open(self):
        if isinstance(self.place, str):
            return UnixConnection(self.place, self.timeout)
        return http.client.HTTPConnection(*self.place, timeout=self.timeout)

    def close(self):
        if self.connection:
            self.connection.close()
            self.connection = None

    def another(self):
        """The same person on a connection of their own."""
        return Client(self.place, self.token, self.timeout)

    def request(self, method, path, body=None, headers=None, raw=None):
        """One request. `body` is sent as JSON, `raw` as it is."""
        fields = {"Accept-Language": "en"}
        if self.token:
            fields["Authorization"] = f"Bearer {self.token}"
        data = raw
        if body is not None:
            data = json.dumps(body, ensure_ascii=False).encode()
        if data is not None:
            fields["Content-Type"] = "application/json"
        fields.update(headers or {})
        fields = {name: value for name, value in fields.items() if value is not None}
        # The daemon closes connections that stand idle for a minute.
        if time.monotonic() - self.used > 30:
            self.close()
        try:
            return self._once(method, path, data, fields)
        except Exception:
            self.close()
            raise
        finally:
            self.used = time.monotonic()

    def _once(self, method, path, data, fields):
        if self.connection is None:
            self.connection = self._open()
        try:
            self.connection.request(method, path, body=data, headers=fields)
        except (BrokenPipeError, ConnectionResetError):
            # Refused before the whole body was sent: the refusal may be there to read.
            if data is None or len(data) < 1 << 20:
                raise
        answer = self.connection.getresponse()
        content = answer.read()
        headers = {}
        for name, value in answer.getheaders():
            name = name.lower()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        if headers.get("connection", "").lower() == "close":
            self.close()
        return Answer(answer.status, headers, content)

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def post(self, path, body=None, version=None, key=None, headers=None, raw=None):
        fields = dict(headers or {})
        if version is not None:
            fields["If-Match"] = tag(version)
        if key is not None:
            fields["Idempotency-Key"] = key
        return self.request("POST", path, body=body, headers=fields, raw=raw)

    def command(self, case, name, body, version=None, key=None):
        """A command to a case as it now stands, or at a version."""
        if version is None:
            read = self.get(f"/v1/cases/{case}")
            if read.status != 200:
                return read
            version = read.json["version"]
        return self.post(f"/v1/cases/{case}/{name}", body, version=version, key=key)

    def done(self, case, name, body):
        """A command that must succeed; answers the case."""
        answer = self.command(case, name, body)
        if answer.status != 200:
            raise AssertionError(f"{name}: {answer}")
        return answer.json


def fresh_key():
    return str(uuid.uuid4())


def tag(version, role="supervisor", language="sv"):
    """An entity tag of a case; of it the version alone is compared."""
    return f'"v{version}.{role}.{language}"'
