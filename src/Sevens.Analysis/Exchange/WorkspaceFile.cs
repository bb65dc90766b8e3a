using System.Collections.Immutable;
using System.Security.Cryptography;
using Sevens.Analysis.Exchange.HistFactory;
using Sevens.Analysis.Exchange.Hs3;
using Sevens.Analysis.Exchange.Reading;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Exchange;

/// <summary>Likelihoods that other programs wrote, as files.</summary>
public static class WorkspaceFile
{
    private const string Extension = ".json";

    /// <summary>Whether a name is that of a file with a likelihood of another program: a JSON file, where definitions are YAML.</summary>
    public static bool IsOne(string name) => name?.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Reads a pyhf workspace or an HS3 file.</summary>
    /// <exception cref="ExchangeException">It cannot be read: every reason is listed.</exception>
    /// <exception cref="CatalogException">There is no such file.</exception>
    public static (ExchangeModel Model, InputFile Input) Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new CatalogException($"workspace: found no file '{path}', expected a pyhf workspace or an HS3 file");
        }

        byte[] bytes = File.ReadAllBytes(path);
        string text = System.Text.Encoding.UTF8.GetString(bytes);
        bool hs3 = JsonPlace.Whole(text, path)["likelihoods"].Exists;
        return (hs3 ? Hs3Reader.Read(text, path) : HistFactoryReader.Read(text, path), new InputFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes))));
    }
}
