namespace Sevens.Physics.Response.Stages;

/// <summary>What every counting asks of its parameters.</summary>
internal static class CountingRules
{
    public static double Yield(double yield) => yield > 0 && double.IsFinite(yield)
        ? yield
        : throw new ArgumentOutOfRangeException(nameof(yield), yield, "expected a positive, finite number of counts per unit of signal");

    public static SignalKind Counted(SignalKind gives) => SignalKinds.IsCounted(gives)
        ? gives
        : throw new ArgumentOutOfRangeException(nameof(gives), gives, "expected something that is counted: photons, photo-electrons, electrons or pairs");
}
