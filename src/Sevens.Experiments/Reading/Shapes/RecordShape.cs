using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Sevens.Experiments.Reading.Tree;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>A record: a mapping with known keys, those of its settable properties in camel case.</summary>
internal sealed class RecordShape : Shape
{
    private readonly Type type;
    private readonly ImmutableArray<FixedKey> fixedKeys;
    private readonly Lazy<ImmutableArray<RecordKey>> keys;

    /// <summary>Takes a record type; its properties are looked at on first use, so that types may refer to one another.</summary>
    public RecordShape(Type type, ImmutableArray<FixedKey> fixedKeys, ShapeCatalog shapes)
    {
        if (type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null)
        {
            throw new InvalidOperationException($"{type} cannot be read: it needs a public constructor without parameters");
        }

        this.type = type;
        this.fixedKeys = fixedKeys;
        keys = new Lazy<ImmutableArray<RecordKey>>(() => Keys(type, shapes));
    }

    /// <inheritdoc/>
    public override string Expected => "a mapping with the keys " + string.Join(", ", Names());

    /// <inheritdoc/>
    public override bool TryRead(Node node, string path, Problems problems, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (node is not MappingNode mapping)
        {
            return Refuse(node, path, problems);
        }

        int before = problems.Count;
        object record = Activator.CreateInstance(type)!;
        foreach (Entry entry in mapping.Entries)
        {
            Fill(record, entry, path, problems);
        }

        foreach (RecordKey key in keys.Value.Where(k => mapping.Find(k.Name) is null))
        {
            LeaveOut(record, key, mapping, path, problems);
        }

        if (problems.Count == before && record is ISelfChecked selfChecked)
        {
            foreach (Discrepancy discrepancy in selfChecked.Check())
            {
                Position at = mapping.Find(discrepancy.Key)?.Value.At ?? mapping.At;
                string where = discrepancy.Key.Length == 0 ? path : KeyPath.Key(path, discrepancy.Key);
                problems.Add(at, where, discrepancy.Found, discrepancy.Expected);
            }
        }

        value = problems.Count == before ? record : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Reference(type, () => Definition(definitions));

    /// <inheritdoc/>
    public override Shape? Under(MappingNode mapping, string key) => Find(key)?.Shape;

    private static ImmutableArray<RecordKey> Keys(Type type, ShapeCatalog shapes) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod is { IsPublic: true })
            .OrderBy(p => Depth(p.DeclaringType)).ThenBy(p => p.MetadataToken)
            .Select(p => new RecordKey(
                CamelCase.Of(p.Name),
                p,
                shapes.Of(p),
                p.IsDefined(typeof(RequiredMemberAttribute)) ? Presence.Required : Presence.Optional,
                p.GetCustomAttribute<DescriptionAttribute>()?.Description)),
    ];

    // Keys of a base record come first.
    private static int Depth(Type? type) => type is null ? 0 : 1 + Depth(type.BaseType);

    private static void LeaveOut(object record, RecordKey key, MappingNode mapping, string path, Problems problems)
    {
        if (key.Presence == Presence.Required)
        {
            string expected = string.Create(
                CultureInfo.InvariantCulture, $"the key '{key.Name}' in the mapping on line {mapping.At.Line}: {key.Shape.Expected}");
            problems.Add(mapping.At, KeyPath.Key(path, key.Name), "nothing", expected);
            return;
        }

        object? initial = key.Property.GetValue(record);
        object? absent = key.Shape.WhenAbsent(initial);
        if (!ReferenceEquals(initial, absent))
        {
            key.Property.SetValue(record, absent);
        }
    }

    private void Fill(object record, Entry entry, string path, Problems problems)
    {
        if (fixedKeys.Any(k => string.Equals(k.Name, entry.Key, StringComparison.Ordinal)))
        {
            return;
        }

        string entryPath = KeyPath.Key(path, entry.Key);
        if (Find(entry.Key) is not { } key)
        {
            problems.Add(entry.KeyAt, entryPath, $"the unknown key '{entry.Key}'", KnownNames.Offer(entry.Key, Names()));
            return;
        }

        if (key.Shape.TryRead(entry.Value, entryPath, problems, out object? read))
        {
            key.Property.SetValue(record, read);
        }
    }

    private RecordKey? Find(string name) => keys.Value.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal));

    private List<string> Names() => [.. fixedKeys.Select(k => k.Name), .. keys.Value.Select(k => k.Name)];

    private JsonObject Definition(SchemaDefinitions definitions)
    {
        JsonObject properties = [];
        foreach (FixedKey key in fixedKeys)
        {
            properties.Add(key.Name, new JsonObject { ["const"] = key.Value });
        }

        foreach (RecordKey key in keys.Value)
        {
            JsonObject property = key.Shape.Schema(definitions);
            if (key.Description is not null)
            {
                property["description"] = key.Description;
            }

            properties.Add(key.Name, property);
        }

        JsonObject definition = SchemaDefinitions.Described(type);
        definition["type"] = "object";
        definition["properties"] = properties;
        IEnumerable<RecordKey> required = keys.Value.Where(k => k.Presence == Presence.Required);
        definition["required"] = new JsonArray([.. fixedKeys.Where(k => k.Presence == Presence.Required).Select(k => (JsonNode)k.Name), .. required.Select(k => (JsonNode)k.Name)]);
        definition["additionalProperties"] = false;
        return definition;
    }
}
