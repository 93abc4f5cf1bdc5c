"""TLS in front of a PostgreSQL that was built without it, as the wheel's is.

It speaks PostgreSQL's way into TLS and hands what is inside on to the plain server, so that the
tests connect with verify-full to either kind.
"""

from __future__ import annotations

import asyncio
import ssl
import struct
import threading
from pathlib import Path

SSL_REQUEST = struct.pack("!ii", 8, 80877103)
ENCRYPTION_BY_KERBEROS_REQUEST = struct.pack("!ii", 8, 80877104)
CHUNK = 65536


def start(*, host: str, port: int, certificate: Path, key: Path) -> int:
    """Serve TLS for the plain server on `port` while this process lives; returns the new port."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _serve(reader, writer, context, host, port)

    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(handle, host, 0))
    threading.Thread(target=loop.run_forever, name="tls-front", daemon=True).start()
    chosen: int = server.sockets[0].getsockname()[1]
    return chosen


async def _serve(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    context: ssl.SSLContext,
    host: str,
    port: int,
) -> None:
    try:
        opening = await reader.readexactly(8)
        if opening == ENCRYPTION_BY_KERBEROS_REQUEST:
            writer.write(b"N")
            opening = await reader.readexactly(8)
        if opening == SSL_REQUEST:
            writer.write(b"S")
            await writer.drain()
            await writer.start_tls(context)
            opening = b""
        inner_reader, inner_writer = await asyncio.open_connection(host, port)
        inner_writer.write(opening)
        await asyncio.gather(_pump(reader, inner_writer), _pump(inner_reader, writer))
    except (OSError, asyncio.IncompleteReadError):
        # The client refused our certificate or went away: that is its test, not our trouble.
        pass
    finally:
        writer.close()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(CHUNK):
            writer.write(chunk)
            await writer.drain()
    finally:
        writer.close()
