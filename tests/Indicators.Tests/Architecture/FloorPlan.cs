namespace Indicators.Tests.Architecture;

/// <summary>Which floor may use which: its own and those below; floors on one level do not know each other.</summary>
internal static class FloorPlan
{
    private static readonly string[][] Levels =
    [
        ["Foundation"],
        ["Quantities", "Time"],
        ["Model"],
        ["Derivation"],
        ["Progress", "Validation", "Json"],
    ];

    public static bool IsFloor(string? folder) => LevelOf(folder) >= 0;

    public static bool Allows(string from, string to) => from == to || LevelOf(to) < LevelOf(from);

    /// <summary>The arrows that go up or sideways, with both ends named, once each.</summary>
    public static IReadOnlyList<string> Broken(IEnumerable<Arrow> arrows, Func<Type, string?> folderOf) =>
    [
        .. from arrow in arrows
           let source = folderOf(arrow.From)
           let target = folderOf(arrow.To)
           where IsFloor(source) && IsFloor(target) && !Allows(source!, target!)
           let line = $"{source}/{NameOf(arrow.From)}.{arrow.Member} uses {target}/{NameOf(arrow.To)}"
           group line by line into once
           orderby once.Key
           select once.Key,
    ];

    private static int LevelOf(string? folder) => Array.FindIndex(Levels, level => level.Contains(folder));

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{NameOf(outer)}+{type.Name}" : type.Name;
}
