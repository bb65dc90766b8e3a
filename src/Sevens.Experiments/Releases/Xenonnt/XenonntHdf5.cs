using System.Globalization;
using Sevens.Experiments.Releases.Hdf5;
using Sevens.Experiments.Tables;

namespace Sevens.Experiments.Releases.Xenonnt;

/// <summary>The official templates of the 2026 release, one HDF5 file each.</summary>
internal static class XenonntHdf5
{
    /// <summary>The file of a template in the official repository.</summary>
    /// <param name="run">The run, 0 to 2.</param>
    /// <param name="component">ac, er or rg, or a recoil energy in keV.</param>
    /// <param name="lightYield">The light-yield nuisance, sigma.</param>
    /// <param name="chargeYield">The charge-yield nuisance, sigma.</param>
    public static string FileOf(int run, string component, int lightYield, int chargeYield)
    {
        string yields = FormattableString.Invariant($"cevns_tly_{lightYield:F1}_tqy_{chargeYield:F1}.h5");
        return double.TryParse(component, CultureInfo.InvariantCulture, out double energy)
            ? FormattableString.Invariant($"templates/sr{run}/mono/template_XENONnT_sr{run}_mono_{energy:F3}_{yields}")
            : string.Equals(component, "rg", StringComparison.Ordinal)
                ? FormattableString.Invariant($"templates/sr{run}/rg/template_XENONnT_sr{run}_rg_{yields}")
                : FormattableString.Invariant($"templates/sr{run}/{component}/template_XENONnT_sr{run}_{component}_cevns.h5");
    }

    /// <summary>Reads templates of a run.</summary>
    /// <exception cref="ReleaseException">Files are missing or not what they should be.</exception>
    public static XenonntTemplates Read(string directory, int run, IReadOnlyList<(string Component, int LightYield, int ChargeYield)> keys)
    {
        string[] names = [.. keys.Select(k => FileOf(run, k.Component, k.LightYield, k.ChargeYield))];
        string[] missing = [.. names.Where(n => !File.Exists(Path.Combine(directory, n)))];
        if (missing.Length > 0)
        {
            throw new ReleaseException(
                missing[0],
                missing.Length == 1 ? $"no such file in '{directory}'" : FormattableString.Invariant($"no such file in '{directory}', nor {missing.Length - 1} more of the {names.Length} official templates, the last being {missing[^1]}"),
                "the official HDF5 files under templates/, or all of their conversion under derived/");
        }

        return XenonntTemplates.Of(
            FormattableString.Invariant($"templates/sr{run}"),
            keys.Zip(names, (key, name) => KeyValuePair.Create(key, Values(name, File.ReadAllBytes(Path.Combine(directory, name))))));
    }

    /// <summary>The 81 values of a file.</summary>
    /// <exception cref="ReleaseException">Another shape, or a number that no template has.</exception>
    public static double[] Values(string name, byte[] bytes)
    {
        Hdf5Dataset template = Hdf5File.Of(name, bytes).Dataset("templates", "template");
        if (!template.Shape.SequenceEqual([3, 3, 3, 3]))
        {
            throw new ReleaseException(name, $"a template of {string.Join(" x ", template.Shape)}", "3 x 3 x 3 x 3");
        }

        return Array.TrueForAll(template.Values, v => ColumnRules.ExpectedInsteadOf(ColumnKind.Density, v) is null)
            ? template.Values
            : throw new ReleaseException(name, "a number that is negative or not finite", "finite numbers, not negative");
    }
}
