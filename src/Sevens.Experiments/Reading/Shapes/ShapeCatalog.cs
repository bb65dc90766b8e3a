using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Sevens.Experiments.Definitions;
using Sevens.Experiments.Definitions.Sources;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Reading.Shapes;

/// <summary>Finds the shape of a C# type. The reader and the schema both ask here, so that they cannot disagree.</summary>
internal sealed class ShapeCatalog
{
    private readonly ConcurrentDictionary<Type, Shape> records = [];

    private ShapeCatalog()
    {
    }

    /// <summary>The one for everybody: shapes follow from types alone, and looking at types costs more than reading a definition does.</summary>
    public static ShapeCatalog Shared { get; } = new();

    /// <summary>The shape of a whole document.</summary>
    /// <exception cref="InvalidOperationException">The type, or one it contains, cannot be read from a definition.</exception>
    public Shape Of(Type type) => Of(type, bounds: null, rule: null, ItemOrder.Free, needed: null);

    /// <summary>The shape of a property with the rules it carries.</summary>
    /// <exception cref="InvalidOperationException">The type cannot be read from a definition, or a rule does not apply to it.</exception>
    public Shape Of(PropertyInfo property)
    {
        BoundsAttribute? bounds = property.GetCustomAttribute<BoundsAttribute>();
        ItemOrder order = property.IsDefined(typeof(IncreasingAttribute)) ? ItemOrder.Increasing : ItemOrder.Free;
        try
        {
            return Of(property.PropertyType, bounds, property.GetCustomAttribute<TextRuleAttribute>(), order, property.GetCustomAttribute<AtLeastOneAttribute>()?.Item);
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidOperationException($"{property.DeclaringType}.{property.Name}: {error.Message}", error);
        }
    }

    private static Shape Generic(Type shape, Type argument, params object?[] arguments) =>
        (Shape)Activator.CreateInstance(shape.MakeGenericType(argument), arguments)!;

    private static Shape? Leaf(Type type, BoundsAttribute? bounds)
    {
        if (type == typeof(double))
        {
            return new NumberShape(bounds);
        }

        if (type == typeof(int))
        {
            return new WholeNumberShape(bounds);
        }

        if (type == typeof(SourceNuisances))
        {
            return new SourceNuisancesShape();
        }

        if (type == typeof(EdgeList))
        {
            return new EdgeListShape(bounds);
        }

        bool isQuantity = type.IsValueType
            && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IQuantity<>));
        return isQuantity ? Generic(typeof(QuantityShape<>), type, bounds) : null;
    }

    private static Type? ItemOfList(Type type) =>
        type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            ? type.GetGenericArguments()[0]
            : null;

    private static Type? ItemOfMap(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
        && type.GetGenericArguments()[0] == typeof(string)
            ? type.GetGenericArguments()[1]
            : null;

    private Shape Of(Type declared, BoundsAttribute? bounds, TextRuleAttribute? rule, ItemOrder order, string? needed)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (ItemOfList(type) is { } listItem)
        {
            bool innermost = ItemOfList(listItem) is null;
            Shape item = Of(listItem, bounds, rule, innermost ? ItemOrder.Free : order, needed: null);
            if (innermost && order == ItemOrder.Increasing && item.Canonical is null)
            {
                throw new InvalidOperationException($"[Increasing] needs a list of numbers, not of {listItem}");
            }

            return Generic(typeof(ListShape<>), listItem, item, innermost ? order : ItemOrder.Free, needed);
        }

        if (order == ItemOrder.Increasing)
        {
            throw new InvalidOperationException($"[Increasing] needs a list of numbers, not {type}");
        }

        if (needed is not null)
        {
            throw new InvalidOperationException($"[AtLeastOne] needs a list, not {type}");
        }

        if (ItemOfMap(type) is { } mapItem)
        {
            return Generic(typeof(MapShape<>), mapItem, Of(mapItem, bounds, rule, ItemOrder.Free, needed: null));
        }

        if (type == typeof(string) && bounds is null)
        {
            return new TextShape(rule);
        }

        if (rule is not null)
        {
            throw new InvalidOperationException($"{rule.GetType().Name} needs a text, not {type}");
        }

        if (Leaf(type, bounds) is { } leaf)
        {
            return leaf;
        }

        if (bounds is not null)
        {
            throw new InvalidOperationException($"limits apply to numbers and quantities, not to {type}");
        }

        return Unbounded(type);
    }

    private Shape Unbounded(Type type)
    {
        if (type == typeof(Flavour))
        {
            return ChoiceShape.OfFlavours();
        }

        if (type.IsEnum)
        {
            return new ChoiceShape(type);
        }

        bool isRecord = type.IsClass && !type.IsGenericType && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;
        if (!isRecord)
        {
            throw new InvalidOperationException($"{type} cannot be read from a definition");
        }

        return records.GetOrAdd(type, t => t.GetCustomAttribute<VariantsAttribute>() is { } variants ? Union(t, variants.Key) : Record(t, []));
    }

    private RecordShape Record(Type type, ImmutableArray<FixedKey> fixedKeys)
    {
        string? schema = type.GetCustomAttribute<DefinitionSchemaAttribute>()?.Name;

        // A variant may stand inside another document as well, where it has no schema line of its own.
        Presence presence = type.IsDefined(typeof(DefinitionSchemaAttribute), inherit: false) ? Presence.Required : Presence.Optional;
        return new RecordShape(type, schema is null ? fixedKeys : [new FixedKey("schema", schema, presence), .. fixedKeys], this);
    }

    private UnionShape Union(Type type, string key)
    {
        ImmutableArray<(string Name, RecordShape Shape)> variants =
        [
            .. type.Assembly.GetTypes()
                .Where(t => t.IsSubclassOf(type))
                .Select(t => (Type: t, t.GetCustomAttribute<VariantAttribute>()?.Name))
                .Where(v => v.Name is not null)
                .OrderBy(v => v.Name, StringComparer.Ordinal)
                .Select(v => (v.Name!, Record(v.Type, [new FixedKey(key, v.Name!, Presence.Required)]))),
        ];
        return variants.IsEmpty
            ? throw new InvalidOperationException($"{type} has no derived record marked [Variant]")
            : new UnionShape(type, key, variants);
    }
}
