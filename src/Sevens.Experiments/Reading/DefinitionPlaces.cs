using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading;

/// <summary>Where the keys of a definition stand, so that a fault found after reading can still be shown at its place.</summary>
public sealed class DefinitionPlaces
{
    private readonly string fileName;
    private readonly MappingNode root;

    internal DefinitionPlaces(string fileName, MappingNode root)
    {
        this.fileName = fileName;
        this.root = root;
    }

    /// <summary>The document after <c>extends</c>.</summary>
    internal MappingNode Root => root;

    /// <summary>The place of a key; of the nearest key above it where that one is not written; the file where neither is.</summary>
    /// <param name="path">The key with those above it: <c>backgrounds.steadyState.nuisance</c>.</param>
    public DefinitionPlace Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var place = new DefinitionPlace(fileName, Line: null, Column: null);
        Node node = root;
        foreach (string key in path.Split('.'))
        {
            if ((node as MappingNode)?.Find(key) is not { } entry)
            {
                break;
            }

            place = new DefinitionPlace(entry.KeyAt.File, entry.KeyAt.Line, entry.KeyAt.Column);
            node = entry.Value;
        }

        return place;
    }
}
