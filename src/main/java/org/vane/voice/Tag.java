package org.vane.voice;

/** What a token is, as coarsely as attribution needs it. */
enum Tag {
  DETERMINER,
  /** His, their, 's: what owns the noun that follows. */
  POSSESSIVE,
  ADJECTIVE,
  NOUN,
  /** A word with a capital that is not just the first of its sentence. */
  NAME,
  NUMBER,
  /** A personal or indefinite pronoun that can be a subject. */
  PRONOUN,
  /** Who, which, that: opens a relative clause. */
  RELATIVE,
  /** Finite plural present or infinitive. */
  VERB_BASE,
  VERB_S,
  /** Past or participle. */
  VERB_ED,
  VERB_ING,
  /** Forms of be, have and do. */
  AUXILIARY,
  MODAL,
  NOT,
  TO,
  ADVERB,
  PREPOSITION,
  /** And, or, but. */
  CONJUNCTION,
  /** That, after a verb or noun that takes a clause. */
  THAT,
  /** Because, while, although: opens an adverbial clause. */
  SUBORDINATOR,
  /** Whether, what, how: opens an indirect question. */
  QUESTION,
  /** A whole quotation, as one token. */
  QUOTE,
  COMMA,
  COLON,
  SEMICOLON,
  DASH,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  /** Full stop, question or exclamation mark. */
  STOP,
  OTHER;

  boolean isVerb() {
    return this == VERB_BASE || this == VERB_S || this == VERB_ED || this == VERB_ING;
  }

  /** Can stand inside a noun phrase before or as its head. */
  boolean isNominal() {
    return this == DETERMINER
        || this == POSSESSIVE
        || this == ADJECTIVE
        || this == NOUN
        || this == NAME
        || this == NUMBER;
  }

  boolean isHead() {
    return this == NOUN || this == NAME || this == PRONOUN || this == NUMBER;
  }
}
