using System.Collections.Immutable;
using System.Text;

namespace Sevens.Figures.Typography;

/// <summary>Splits a line of text at its superscripts and subscripts.</summary>
internal static class ScriptText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    private const string SuperscriptLetters = "0123456789+−=()ni";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₓₙₚᵢ";
    private const string SubscriptLetters = "0123456789+−=()aexnpi";

    /// <summary>The segments of a line, first to last; none for an empty line.</summary>
    /// <exception cref="ArgumentException">A <c>^{</c> or <c>_{</c> without its closing brace.</exception>
    public static ImmutableArray<TextSegment> Split(string content)
    {
        var segments = ImmutableArray.CreateBuilder<TextSegment>();
        StringBuilder letters = new();
        Baseline current = Baseline.Normal;

        for (int i = 0; i < content.Length; i++)
        {
            char c = content[i];
            if (c is '^' or '_' && i + 1 < content.Length && content[i + 1] == '{')
            {
                int end = content.IndexOf('}', i);
                if (end < 0)
                {
                    throw new ArgumentException($"'{content}' opens {c}{{ at position {i} and never closes it with }}", nameof(content));
                }

                Baseline marked = c == '^' ? Baseline.Superscript : Baseline.Subscript;
                foreach (char inner in content.AsSpan(i + 2, end - i - 2))
                {
                    // An ASCII hyphen in an exponent is a minus sign.
                    Add(marked, inner == '-' ? '−' : inner);
                }

                i = end;
            }
            else if (Superscripts.IndexOf(c, StringComparison.Ordinal) is >= 0 and int raised)
            {
                Add(Baseline.Superscript, SuperscriptLetters[raised]);
            }
            else if (Subscripts.IndexOf(c, StringComparison.Ordinal) is >= 0 and int lowered)
            {
                Add(Baseline.Subscript, SubscriptLetters[lowered]);
            }
            else
            {
                Add(Baseline.Normal, c);
            }
        }

        Close();
        return segments.ToImmutable();

        void Add(Baseline baseline, char letter)
        {
            if (baseline != current)
            {
                Close();
                current = baseline;
            }

            letters.Append(letter);
        }

        void Close()
        {
            if (letters.Length > 0)
            {
                segments.Add(new TextSegment(current, letters.ToString()));
                letters.Clear();
            }
        }
    }
}
