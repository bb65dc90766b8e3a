namespace Sevens.Physics.FormFactors;

/// <summary>The refusal of a momentum transfer at which a form factor is not known.</summary>
internal static class MomentumRange
{
    public static ArgumentOutOfRangeException Outside(string name, double found, double maximum, string reason) => new(
        name, found, FormattableString.Invariant($"found q = {found} fm⁻¹, expected 0 to {maximum} fm⁻¹, where {reason}"));
}
