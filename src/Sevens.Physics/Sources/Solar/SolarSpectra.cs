using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Solar;

/// <summary>The energies of solar neutrinos as they are produced, by branch: what nuclear physics knows, common to all solar models.</summary>
public sealed class SolarSpectra
{
    /// <summary>How far from 1 the integral of a table may be.</summary>
    internal const double IntegralTolerance = 1e-3;

    private readonly ImmutableDictionary<SolarBranch, TabulatedSpectrum> continua;
    private readonly ImmutableArray<SolarLine> lines;
    private readonly ShapeBand boron;

    /// <summary>Takes the tables.</summary>
    /// <param name="continua">The continua other than that of ⁸B, made with <see cref="TabulatedSpectrum.Normalised"/> from densities that integrate to 1.</param>
    /// <param name="boron">⁸B with the band of its shape.</param>
    /// <param name="lines">The lines; shares of a branch sum to 1.</param>
    /// <exception cref="ArgumentException">
    /// A branch that is missing or given twice, an integral that is not 1 within 1e-3, an energy beyond what kinematics allows, shares that do not sum to 1.
    /// </exception>
    public SolarSpectra(IReadOnlyDictionary<SolarBranch, TabulatedSpectrum> continua, ShapeBand boron, IReadOnlyList<SolarLine> lines)
    {
        ArgumentNullException.ThrowIfNull(continua);
        ArgumentNullException.ThrowIfNull(boron);
        ArgumentNullException.ThrowIfNull(lines);
        foreach (SolarBranch branch in SolarBranches.All)
        {
            int given = (continua.ContainsKey(branch) ? 1 : 0) + (branch == SolarBranch.B8 ? 1 : 0) + (lines.Any(l => l.Branch == branch) ? 1 : 0);
            if (given != 1)
            {
                throw new ArgumentException($"found {branch.Written()} in {given} tables, expected it in one: as a continuum or as lines", nameof(continua));
            }
        }

        foreach ((SolarBranch branch, TabulatedSpectrum spectrum) in continua)
        {
            RequireIntegral(branch.Written(), spectrum, nameof(continua));
            RequireKinematics(branch, spectrum.EndPoint, nameof(continua));
        }

        RequireKinematics(SolarBranch.B8, boron.At(0).EndPoint, nameof(boron));
        foreach (IGrouping<SolarBranch, SolarLine> branch in lines.GroupBy(l => l.Branch))
        {
            double shares = branch.Sum(l => l.Share);
            if (Math.Abs(shares - 1) > 1e-9 || branch.Any(l => !(l.Share > 0)))
            {
                throw new ArgumentException(FormattableString.Invariant($"lines of {branch.Key.Written()}: found shares that sum to {shares}, expected positive ones with the sum 1"), nameof(lines));
            }

            foreach (SolarLine line in branch)
            {
                RequireKinematics(line.Branch, line.Shape?.EndPoint ?? line.Energy, nameof(lines));
                if (line.Shape is { } shape)
                {
                    RequireIntegral(line.Name, shape, nameof(lines));
                }
            }
        }

        this.continua = continua.ToImmutableDictionary();
        this.boron = boron;
        this.lines = [.. lines];
    }

    /// <summary>⁸B with the band of its shape.</summary>
    public ShapeBand Boron => boron;

    /// <summary>The lines or the continuum of a branch, as produced.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="treatment">What the ⁷Be lines are taken for.</param>
    public ImmutableArray<SolarPart> Parts(SolarBranch branch, LineTreatment treatment)
    {
        if (branch == SolarBranch.B8)
        {
            return [new SolarPart(branch, branch.Written(), 1, boron.At(0))];
        }

        return continua.TryGetValue(branch, out TabulatedSpectrum? continuum)
            ? [new SolarPart(branch, branch.Written(), 1, continuum)]
            : [.. lines.Where(l => l.Branch == branch).Select(l => new SolarPart(branch, l.Name, l.Share, Energies(l, treatment)))];
    }

    private static IEnergySpectrum Energies(SolarLine line, LineTreatment treatment) =>
        treatment == LineTreatment.Shapes && line.Shape is { } shape ? shape : new LineSpectrum(line.Energy);

    private static void RequireIntegral(string name, TabulatedSpectrum spectrum, string parameter)
    {
        if (Math.Abs(spectrum.Integral - 1) > IntegralTolerance)
        {
            throw new ArgumentException(FormattableString.Invariant($"spectrum '{name}': found an integral of {spectrum.Integral:G6}, expected 1 within {IntegralTolerance}"), parameter);
        }
    }

    private static void RequireKinematics(SolarBranch branch, double energy, string parameter)
    {
        if (energy > branch.HighestEnergy())
        {
            throw new ArgumentException(
                FormattableString.Invariant($"spectrum of {branch.Written()}: found neutrinos of {energy} MeV, expected none above {branch.HighestEnergy()} MeV, where kinematics ends"), parameter);
        }
    }
}
