using System.Buffers.Binary;
using Sevens.Experiments.Releases;
using Sevens.Experiments.Releases.Hdf5;
using Sevens.Experiments.Releases.Xenonnt;
using Sevens.Tests;

namespace Sevens.Experiments.Tests.Releases;

/// <summary>The official HDF5 files against the tables that another program (h5py) made of them.</summary>
public sealed class XenonntHdf5Tests
{
    private const string Release = "xenonnt-cevns-2026";

    /// <summary>Where the numbers of a template stand in its file.</summary>
    private const int DataAt = 0x2080;

    private static string Folder => Path.Combine(Part.Releases(), Release);

    [Fact]
    public void Every_file_holds_the_numbers_of_its_row()
    {
        string folder = Folder;
        int compared = 0;
        for (int run = 0; run < 3; run++)
        {
            XenonntTemplates backgrounds = Table(XenonntNumbers.BackgroundTable(run)), recoils = Table(XenonntNumbers.RecoilTable(run));
            string[] energies = [.. Enumerable.Range(0, 46).Select(XenonntNumbers.EnergyOf)];
            foreach ((XenonntTemplates table, string component) in energies.Select(e => (recoils, e)).Concat([(backgrounds, "ac"), (backgrounds, "er"), (backgrounds, "rg")]))
            {
                string name = XenonntHdf5.FileOf(run, component, 0, 0);
                double[] values = XenonntHdf5.Values(name, File.ReadAllBytes(Path.Combine(folder, name)));
                Assert.Equal(table.At(component, 0, 0).ToArray().Select(BitConverter.DoubleToInt64Bits), values.Select(BitConverter.DoubleToInt64Bits));
                compared++;
            }
        }

        Assert.Equal(147, compared);
        Assert.Equal(147, Directory.EnumerateFiles(Path.Combine(folder, "templates"), "*.h5", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void Edges_are_those_of_the_binning()
    {
        string name = XenonntHdf5.FileOf(0, "0.5", 0, 0);
        Hdf5Dataset edges = Hdf5File.Of(name, File.ReadAllBytes(Path.Combine(Folder, name))).Dataset("bins", "1");
        Assert.Equal([4], edges.Shape);
        Assert.Equal([0, 1.0 / 3, 2.0 / 3, 1], edges.Values, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void Official_files_import_as_their_tables_do()
    {
        using TemporaryFolder official = Official();
        IReadOnlyList<ImportedTable> ofFiles = ReleaseCatalog.Find(Release).Import(official.FullName), ofTables = ReleaseCatalog.Find(Release).Import(Folder);
        Assert.Equal(ofTables.Select(t => t.FileName), ofFiles.Select(t => t.FileName), StringComparer.Ordinal);
        foreach ((ImportedTable first, ImportedTable second) in ofTables.Zip(ofFiles))
        {
            Assert.Equal(WithoutSources(first), WithoutSources(second));
        }

        // One bit of one number of one template.
        string altered = Path.Combine(official.FullName, XenonntHdf5.FileOf(1, "4.2", 0, -1));
        byte[] bytes = File.ReadAllBytes(altered);
        bytes[DataAt] ^= 1;
        File.WriteAllBytes(altered, bytes);
        ReleaseException fault = Assert.Throws<ReleaseException>(() => ReleaseCatalog.Find(Release).Import(official.FullName));
        Assert.Equal("templates/sr1", fault.File);
        Assert.Contains("altered", fault.Message, StringComparison.Ordinal);

        File.Delete(altered);
        fault = Assert.Throws<ReleaseException>(() => ReleaseCatalog.Find(Release).Import(official.FullName));
        Assert.Equal("templates/sr1/mono/template_XENONnT_sr1_mono_4.200_cevns_tly_0.0_tqy_-1.0.h5", fault.File);
        Assert.Contains("derived/", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_such_file_is_refused()
    {
        string name = XenonntHdf5.FileOf(0, "0.5", 0, 0);
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        Refused("no HDF5 signature", [1, 2, 3]);
        Refused("a pointer to byte", bytes[..9000]);
        Refused("superblock 2", [.. bytes[..8], 2, .. bytes[9..]]);
        Assert.Equal("no '/templates/temple'", Assert.Throws<ReleaseException>(() => Hdf5File.Of(name, bytes).Dataset("templates", "temple")).Found);

        static void Refused(string found, byte[] content) => Assert.Contains(
            found, Assert.Throws<ReleaseException>(() => XenonntHdf5.Values("toy.h5", content)).Message, StringComparison.Ordinal);
    }

    private static XenonntTemplates Table(string name) => XenonntTemplates.Parse(name, File.ReadAllText(Path.Combine(Folder, name)));

    private static string WithoutSources(ImportedTable table) => string.Join('\n', System.Text.Encoding.UTF8.GetString([.. table.Content]).Split('\n')
        .Where(line => !line.StartsWith("# source:", StringComparison.Ordinal)));

    /// <summary>The official repository as far as it is read: those of its files that are here, and the others made by putting other numbers into one of them.</summary>
    private static TemporaryFolder Official()
    {
        var folder = new TemporaryFolder();
        foreach (string name in new[] { "binning", "data" }.SelectMany(d => Directory.EnumerateFiles(Path.Combine(Folder, d))))
        {
            Copy(Path.GetRelativePath(Folder, name), File.ReadAllBytes(name));
        }

        byte[] one = File.ReadAllBytes(Path.Combine(Folder, XenonntHdf5.FileOf(0, "0.5", 0, 0)));
        for (int run = 0; run < 3; run++)
        {
            XenonntTemplates backgrounds = Table(XenonntNumbers.BackgroundTable(run)), recoils = Table(XenonntNumbers.RecoilTable(run));
            foreach ((XenonntTemplates table, (string component, int light, int charge)) in
                XenonntNumbers.BackgroundKeys.Select(k => (backgrounds, k)).Concat(XenonntNumbers.RecoilKeys.Select(k => (recoils, k))))
            {
                byte[] made = [.. one];
                ReadOnlySpan<double> values = table.At(component, light, charge);
                for (int i = 0; i < values.Length; i++)
                {
                    BinaryPrimitives.WriteDoubleLittleEndian(made.AsSpan(DataAt + (8 * i)), values[i]);
                }

                Copy(XenonntHdf5.FileOf(run, component, light, charge), made);
            }
        }

        return folder;

        void Copy(string name, byte[] content)
        {
            string path = Path.Combine(folder.FullName, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }
}
