using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange;

/// <summary>What a deformation looks like.</summary>
internal static class MorphShape
{
    private const double Rounding = 1e-13;

    /// <summary>Whether the two templates mirror each other, so that every interpolation is the same straight line.</summary>
    public static bool IsStraight(Component component, Morph morph)
    {
        ReadOnlySpan<double> nominal = component.Template.Span;
        ReadOnlySpan<double> up = morph.Up.Span;
        ReadOnlySpan<double> down = morph.Down.Span;
        for (int i = 0; i < nominal.Length; i++)
        {
            if (Math.Abs(up[i] + down[i] - (2 * nominal[i])) > Rounding * (Math.Abs(up[i]) + Math.Abs(down[i])))
            {
                return false;
            }
        }

        return true;
    }
}
