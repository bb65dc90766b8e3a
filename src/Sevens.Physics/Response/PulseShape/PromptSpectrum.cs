using Sevens.Numerics.Axes;
using Sevens.Physics.Response.Efficiencies;
using Sevens.Physics.Response.Stages;

namespace Sevens.Physics.Response.PulseShape;

/// <summary>The probability of each bin of F90 for a number of photo-electrons.</summary>
public sealed class PromptSpectrum
{
    private readonly PromptSpread spread;
    private readonly double noise;
    private readonly ObservedBins bins;

    /// <summary>Takes spread, selection and axis.</summary>
    /// <param name="spread">How F90 spreads around its mean.</param>
    /// <param name="noise">Further Gaussian width of F90, 0 or more.</param>
    /// <param name="selections">Efficiencies in the measured F90, which multiply.</param>
    /// <param name="axis">The axis of F90.</param>
    /// <exception cref="ArgumentOutOfRangeException">Noise that is negative or not finite.</exception>
    public PromptSpectrum(PromptSpread spread, double noise, IEnumerable<IEfficiency> selections, Axis axis)
    {
        ArgumentNullException.ThrowIfNull(selections);
        ArgumentNullException.ThrowIfNull(axis);
        if (!(noise >= 0 && double.IsFinite(noise)))
        {
            throw new ArgumentOutOfRangeException(nameof(noise), noise, "expected a finite width of F90 of 0 or more");
        }

        this.spread = spread;
        this.noise = noise;
        Axis = axis;
        bins = new ObservedBins(axis, smearing: null, [.. selections]);
    }

    /// <summary>The axis of F90.</summary>
    public Axis Axis { get; }

    /// <summary>Adds the bins of F90; nothing without photo-electrons, for which F90 is not defined.</summary>
    /// <param name="photoelectrons">n.</param>
    /// <param name="mean">f, from 0 to 1.</param>
    /// <param name="target">One value per bin, cleared first.</param>
    internal void Fill(int photoelectrons, double mean, Span<double> target)
    {
        target.Clear();
        if (photoelectrons == 0)
        {
            return;
        }

        if (spread == PromptSpread.Gaussian)
        {
            double width = Math.Sqrt((mean * (1 - mean) / photoelectrons) + (noise * noise));
            bins.Add(width == 0 ? null : new GaussianSmearing(width, 0, 0), mean, 1, target);
            return;
        }

        GaussianSmearing? around = noise == 0 ? null : new GaussianSmearing(noise, 0, 0);
        double[] prompt = new double[photoelectrons + 1];
        if (mean == 0)
        {
            prompt[0] = 1;
        }
        else
        {
            BinomialCounting.Detection(mean, SignalKind.Photoelectrons).Fill(photoelectrons, prompt);
        }

        for (int k = 0; k < prompt.Length; k++)
        {
            if (prompt[k] > 0)
            {
                bins.Add(around, (double)k / photoelectrons, prompt[k], target);
            }
        }
    }
}
