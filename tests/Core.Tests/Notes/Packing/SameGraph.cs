using System.Collections;
using System.Reflection;
using NotesNetworking.Core.Notes.Contacts;

namespace NotesNetworking.Core.Tests.Notes.Packing;

/// <summary>Compares two values field by field, however deep and however private, and counts the fields that say something.</summary>
internal sealed class SameGraph
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Dictionary<object, object> _pairs = new(ReferenceEqualityComparer.Instance);

    /// <summary>The fields of the program's own types that had another value than a new object has.</summary>
    public HashSet<string> Said { get; } = [];

    /// <summary>All fields of the types that were met.</summary>
    public HashSet<string> Met { get; } = [];

    /// <summary>The first difference, or null. An object that is shared in one graph must be shared in the other.</summary>
    public string? Difference(object? one, object? other, string path = "")
    {
        if (one is null || other is null) return ReferenceEquals(one, other) ? null : $"{path}: {one ?? "null"} and {other ?? "null"}";
        if (one is Array ones && other is Array others) return Items(ones, others, path);
        var type = one.GetType();
        if (type != other.GetType()) return $"{path}: {type} and {other.GetType()}";
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(ContactKey))
            return Equals(one, other) ? null : $"{path}: {one} and {other}";
        if (!type.IsValueType)
        {
            if (_pairs.TryGetValue(one, out var pair)) return ReferenceEquals(pair, other) ? null : $"{path}: one object and two";
            _pairs.Add(one, other);
        }
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
            foreach (var field in at.GetFields(Own))
            {
                var (mine, theirs) = (field.GetValue(one), field.GetValue(other));
                var isOwn = at.Namespace?.StartsWith("NotesNetworking", StringComparison.Ordinal) == true;
                if (isOwn) Met.Add($"{at.Name}.{field.Name}");
                if (isOwn && SaysSomething(field, mine)) Said.Add($"{at.Name}.{field.Name}");
                if (Difference(mine, theirs, $"{path}.{field.Name}") is { } difference) return difference;
            }
        return null;
    }

    private string? Items(IList ones, IList others, string path)
    {
        if (ones.Count != others.Count) return $"{path}: {ones.Count} and {others.Count} items";
        for (var i = 0; i < ones.Count; i++)
            if (Difference(ones[i], others[i], $"{path}[{i}]") is { } difference) return difference;
        return null;
    }

    private static bool SaysSomething(FieldInfo field, object? value) => value switch
    {
        null => false,
        string text => text.Length > 0,
        ICollection { Count: 0 } => false,
        _ => !field.FieldType.IsValueType || !value.Equals(Activator.CreateInstance(field.FieldType)),
    };
}
