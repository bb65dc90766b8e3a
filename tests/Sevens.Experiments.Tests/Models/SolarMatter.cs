using System.Numerics;
using Sevens.Physics.Sources.Oscillation.Matter;

namespace Sevens.Experiments.Tests.Models;

/// <summary>Vector couplings by the names of a model as matter has them, written out by hand.</summary>
internal static class SolarMatter
{
    /// <summary>The couplings; axial ones do nothing there.</summary>
    public static MatterCouplings Of(IReadOnlyDictionary<string, double> values)
    {
        FlavourMatrix Matrix(string target) => new(Real("ee", target), Real("mumu", target), Real("tautau", target), Whole("emu", target), Whole("etau", target), Whole("mutau", target));
        double Real(string pair, string target) => values.GetValueOrDefault($"eps_{pair}_{target}V");
        Complex Whole(string pair, string target) => new(Real(pair, target), values.GetValueOrDefault($"eps_{pair}_{target}V_im"));
        return new MatterCouplings(Matrix("e"), Matrix("u"), Matrix("d"));
    }
}
