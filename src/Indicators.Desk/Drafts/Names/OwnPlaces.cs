namespace Indicators.Desk.Drafts.Names;

/// <summary>The words a draft has for the place it speaks of, and for the country, in rows.</summary>
internal static class OwnPlaces
{
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "全市", "我市", "本市", "全省", "我省", "本省", "全区", "我区", "本区", "全县", "我县", "本县", "全州", "我州", "本州", "全自治区", "全域", "全镇", "我镇", "全乡",
    };

    private static readonly HashSet<string> Country = new(StringComparer.Ordinal) { "全国", "我国", "国内", "中国" };

    private static readonly HashSet<string> World = new(StringComparer.Ordinal) { "世界", "全球", "全世界" };

    public static bool IsOwn(string name) => Own.Contains(name);

    public static bool IsCountry(string name) => Country.Contains(name);

    public static bool IsWorld(string name) => World.Contains(name);

    /// <summary>What stands for the country or the world in a name, for looking each of them up.</summary>
    public static IEnumerable<string> SameAs(string name) => IsCountry(name) ? Country : IsWorld(name) ? World : [];

    /// <summary>The words for the own place.</summary>
    public static IEnumerable<string> OwnWords => Own;
}
