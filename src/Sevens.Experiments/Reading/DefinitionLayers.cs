using System.Reflection;
using Sevens.Experiments.Reading.Rules;
using Sevens.Experiments.Reading.Shapes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading;

/// <summary>Loads a document and those it extends, and lays them over one another from the lowest up.</summary>
/// <param name="type">The record of the whole document.</param>
/// <param name="shape">The shape of that type.</param>
/// <param name="resolve">Finds the document with a name; null where a document must stand alone.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DefinitionLayers(Type type, Shape shape, Func<string, DefinitionSource?>? resolve, Problems problems)
{
    private const string SchemaKey = "schema";
    private const string ExtendsKey = "extends";

    private readonly List<string> names = [];
    private readonly List<DefinitionSource> sources = [];

    /// <summary>The documents loaded so far, the uppermost first.</summary>
    public IReadOnlyList<DefinitionSource> Sources => sources;

    /// <summary>The merged document, or null when a part of it cannot be used; the reason is then among the problems.</summary>
    public MappingNode? Load(DefinitionSource source)
    {
        sources.Add(source);
        MappingNode? document = Parse(source);
        if (document?.Find(ExtendsKey) is not { } extends || !type.IsDefined(typeof(ExtensibleAttribute), inherit: true))
        {
            return document;
        }

        MappingNode upper = document.Without(ExtendsKey);
        if (resolve is null)
        {
            problems.Add(extends.KeyAt, ExtendsKey, "a document that builds on another", "one that is complete");
            return upper;
        }

        // The base is complete before this document is laid over it: what is taken away here must not come back from further below.
        MappingNode? lower = Base(extends.Value, resolve) is { } found ? Load(found) : null;
        return lower is null ? null : TreeMerger.Merge(lower, upper, shape);
    }

    private MappingNode? Parse(DefinitionSource source)
    {
        Node? root = TreeParser.Parse(source, problems);
        if (root is not MappingNode mapping)
        {
            if (root is not null)
            {
                problems.Add(root.At, string.Empty, root.Found, "a mapping");
            }

            return null;
        }

        string? schema = type.GetCustomAttribute<DefinitionSchemaAttribute>()?.Name;
        Entry? line = mapping.Find(SchemaKey);
        if (schema is not null && !(line?.Value is ScalarNode scalar && string.Equals(scalar.Text, schema, StringComparison.Ordinal)))
        {
            problems.Add(line?.Value.At ?? mapping.At, SchemaKey, line?.Value.Found ?? "nothing", $"the line '{SchemaKey}: {schema}'");
        }

        return mapping;
    }

    private DefinitionSource? Base(Node name, Func<string, DefinitionSource?> find)
    {
        if (name is not ScalarNode { IsNull: false } scalar)
        {
            problems.Add(name.At, ExtendsKey, name.Found, "the name of a definition");
            return null;
        }

        if (names.Contains(scalar.Text, StringComparer.Ordinal))
        {
            string circle = string.Join(" → ", names.Append(scalar.Text));
            problems.Add(name.At, ExtendsKey, $"a circle ({circle})", "definitions that do not lead back to themselves");
            return null;
        }

        names.Add(scalar.Text);
        DefinitionSource? source = find(scalar.Text);
        if (source is null)
        {
            problems.Add(name.At, ExtendsKey, name.Found, "the name of a known definition");
        }

        return source;
    }
}
