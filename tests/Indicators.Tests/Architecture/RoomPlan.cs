using System.Reflection;

namespace Indicators.Tests.Architecture;

/// <summary>
/// The folders inside a floor, ground first: each uses its own types and those of folders on levels below; folders on one
/// level do not know each other. A type of the floor's own folder stands as high as the highest folder it uses: what uses
/// none is the floor's ground, what uses all is its front door, which nobody inside may use.
/// </summary>
internal sealed class RoomPlan(Assembly package, string floor, params string[][] levels)
{
    private readonly SourceFolders _folders = new(package);

    public string Floor => floor;

    public IEnumerable<string> Rooms => levels.SelectMany(level => level);

    /// <summary>The folders of the sources right under the floor.</summary>
    public IEnumerable<string> FoldersOfSources() =>
        Repository.PackageFiles()
            .Select(file => _folders.FolderIn(file)).OfType<string>()
            .Where(folder => folder.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(folder => folder[Prefix.Length..].Split('/')[0])
            .Where(room => room.Length > 0).Distinct();

    /// <summary>The arrows that go up or sideways, type by type, once each: <c>Sarif/SarifText uses Rules/ScaleSlip</c>.</summary>
    public IReadOnlyList<string> Broken()
    {
        Arrow[] arrows = [.. package.GetTypes().Where(type => RoomOf(type) is not null).SelectMany(TypeUses.Of)
            .Select(arrow => arrow with { From = Outermost(arrow.From), To = Outermost(arrow.To) })
            .Where(arrow => arrow.From != arrow.To && RoomOf(arrow.To) is not null)];
        Dictionary<Type, int> heights = HeightsOfOwnTypes(arrows);
        int HeightOf(Type type) => RoomOf(type) is { Length: > 0 } room ? LevelOf(room) : heights.GetValueOrDefault(type);
        return
        [
            .. arrows.Where(arrow => RoomOf(arrow.From) is { Length: > 0 } from && RoomOf(arrow.To) != from && HeightOf(arrow.To) >= LevelOf(from))
                .Select(arrow => $"{NameOf(arrow.From)} uses {NameOf(arrow.To)}").Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private string Prefix => floor.Length == 0 ? "" : floor + "/";

    /// <summary>How high the types of the floor's own folder stand, through each other too.</summary>
    private Dictionary<Type, int> HeightsOfOwnTypes(Arrow[] arrows)
    {
        var heights = new Dictionary<Type, int>();
        bool rises;
        do
        {
            rises = false;
            foreach (Arrow arrow in arrows.Where(arrow => RoomOf(arrow.From) is ""))
            {
                int height = RoomOf(arrow.To) is { Length: > 0 } room ? LevelOf(room) : heights.GetValueOrDefault(arrow.To);
                if (height <= heights.GetValueOrDefault(arrow.From))
                    continue;
                heights[arrow.From] = height;
                rises = true;
            }
        }
        while (rises);
        return heights;
    }

    /// <summary>The folder right under the floor; empty for the floor's own types, null for types elsewhere.</summary>
    private string? RoomOf(Type type)
    {
        string? folder = _folders.Of(type);
        if (folder == floor)
            return "";
        return folder?.StartsWith(Prefix, StringComparison.Ordinal) == true ? folder[Prefix.Length..].Split('/')[0] : null;
    }

    /// <summary>1 for the lowest folder; the ground is 0. A folder that is not in the plan stands above all.</summary>
    private int LevelOf(string room) => Array.FindIndex(levels, level => level.Contains(room)) is >= 0 and var index ? index + 1 : int.MaxValue;

    private string NameOf(Type type) => RoomOf(type) is { Length: > 0 } room ? $"{room}/{type.Name}" : type.Name;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
