namespace Sevens.Physics.FormFactors;

/// <summary>A nuclear form factor F(q), 1 at q = 0: the Fourier transform of a spherical density of unit integral.</summary>
public interface IFormFactor
{
    /// <summary>Root-mean-square radius of the density whose transform this is, fm.</summary>
    double RmsRadius { get; }

    /// <summary>The largest q at which F is known, fm⁻¹; infinite for a shape given by a formula.</summary>
    double MaximumMomentumTransfer => double.PositiveInfinity;

    /// <summary>A moment ⟨rⁿ⟩ of the density, fmⁿ: F = 1 − q²⟨r²⟩/3! + q⁴⟨r⁴⟩/5! − q⁶⟨r⁶⟩/7! + …</summary>
    /// <param name="order">n, which is 2, 4 or 6.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another order, or one that this form factor does not know.</exception>
    double Moment(int order);

    /// <summary>F at a momentum transfer.</summary>
    /// <param name="momentumTransfer">q, fm⁻¹.</param>
    /// <exception cref="ArgumentOutOfRangeException">q beyond <see cref="MaximumMomentumTransfer"/>, where that is finite.</exception>
    double At(double momentumTransfer);

    /// <summary>F at many momentum transfers; as <see cref="At"/> within 1e-14.</summary>
    /// <param name="momentumTransfers">q, fm⁻¹.</param>
    /// <param name="values">Receives F at each q; as long as <paramref name="momentumTransfers"/>.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A q beyond <see cref="MaximumMomentumTransfer"/>, where that is finite.</exception>
    void Evaluate(ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        BulkEvaluation.RequireEqualLengths(momentumTransfers, values);
        for (int i = 0; i < momentumTransfers.Length; i++)
        {
            values[i] = At(momentumTransfers[i]);
        }
    }
}
