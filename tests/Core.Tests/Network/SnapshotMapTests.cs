using CsCheck;
using NotesNetworking.Core.Network;

namespace NotesNetworking.Core.Tests.Network;

public class SnapshotMapTests
{
    private static readonly Gen<(int Key, bool Remove)[]> s_changes = Gen.Select(Gen.Int[0, 700], Gen.Bool).Array[0, 900];

    [Fact]
    public void After_any_changes_it_equals_a_dictionary_and_older_snapshots_stay_as_they_were() => Gen.Select(Gen.Int[0, 50], s_changes).Sample((bulk, changes) =>
    {
        var expected = Enumerable.Range(0, bulk).ToDictionary(i => $"{i}", i => i);
        var map = new SnapshotMap<int>(new Dictionary<string, int>(expected, StringComparer.Ordinal));
        var (early, then) = (map, new Dictionary<string, int>(expected));
        for (var i = 0; i < changes.Length; i++)
        {
            var key = $"{changes[i].Key}";
            map = changes[i].Remove ? map.Remove(key) : map.SetItem(key, i);
            if (changes[i].Remove) expected.Remove(key);
            else expected[key] = i;
            if (i == changes.Length / 2) (early, then) = (map, new Dictionary<string, int>(expected));
        }
        foreach (var (snapshot, content) in new[] { (map, expected), (early, then) })
        {
            snapshot.Count.Should().Be(content.Count);
            snapshot.ToDictionary(e => e.Key, e => e.Value).Should().Equal(content);
            content.All(e => snapshot[e.Key] == e.Value && snapshot.ContainsKey(e.Key)).Should().BeTrue();
            snapshot.TryGetValue("none", out _).Should().BeFalse();
        }
    }, iter: 40);
}
