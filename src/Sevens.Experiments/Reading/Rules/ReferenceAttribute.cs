namespace Sevens.Experiments.Reading.Rules;

/// <summary>Something that a reader can find: an identifier of arXiv, a doi or an address; what has none, such as a note of one's own, has a year.</summary>
internal sealed class ReferenceAttribute() : TextRuleAttribute(
    @"(?:.*[^A-Za-z0-9])?(?:arXiv:(?:[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7})|doi:10\.[0-9]{4,9}/[^ ]|https?://[^ ./]+\.[^ ]|(?:18|19|20)[0-9]{2}(?![A-Za-z0-9])).*",
    "an identifier such as arXiv:2110.07730, doi:10.1126/science.aao0990 or https://example.org/data, or words with the year");
