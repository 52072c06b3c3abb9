package org.vane.ingest;

import org.vane.document.Document;

/**
 * A document with the checksum of what it was read from.
 *
 * @param document the document
 * @param sha256 hex digest of the input's bytes; of a table's row, of its text in UTF-8
 */
public record ReadDocument(Document document, String sha256) {}
