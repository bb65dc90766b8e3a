using System.Runtime.InteropServices;

namespace Sevens.Figures.Typography;

/// <summary>A character of a font: its code there and how far it moves the pen.</summary>
/// <param name="Face">The font.</param>
/// <param name="Code">The code in the encoding of the font: Windows-1252 for Helvetica, its own for Symbol.</param>
/// <param name="Advance">The advance width in thousandths of the size.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Glyph(FontFace Face, byte Code, int Advance);
