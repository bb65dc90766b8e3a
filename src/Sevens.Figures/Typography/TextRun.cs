using System.Collections.Immutable;

namespace Sevens.Figures.Typography;

/// <summary>Glyphs of one font on one base line, placed along the line.</summary>
/// <param name="Face">The font.</param>
/// <param name="Size">Its size in points.</param>
/// <param name="Offset">Where the run begins, in points from the beginning of the line.</param>
/// <param name="Rise">How far it is raised above the base line, in points.</param>
/// <param name="Codes">The character codes in the encoding of the font.</param>
internal sealed record TextRun(FontFace Face, double Size, double Offset, double Rise, ImmutableArray<byte> Codes);
