using System.Reflection;
using System.Runtime.CompilerServices;

namespace Indicators.Tests.Architecture;

/// <summary>The house has floors, and every arrow points down. A broken one is reported with both its ends.</summary>
public sealed class FloorTests
{
    private static readonly Assembly Library = typeof(Quantity).Assembly;
    private static readonly SourceFolders Folders = new(Library);

    private static readonly Type[] Types =
        [.. Library.GetTypes().Where(t => !t.Name.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal) && t.Namespace?.StartsWith("Indicators", StringComparison.Ordinal) == true)];

    [Fact]
    public void Every_type_stands_on_a_floor() =>
        Types.Where(t => !FloorPlan.IsFloor(Folders.FloorOf(t))).Select(t => $"{t.FullName}: {Folders.FloorOf(t) ?? "no source found"}").Should().BeEmpty();

    [Fact]
    public void Every_folder_of_the_library_is_a_floor() =>
        Repository.LibraryFiles().Select(Repository.FloorOf).Distinct().Where(f => !FloorPlan.IsFloor(f)).Should().BeEmpty();

    [Fact]
    public void No_arrow_goes_up_or_sideways() =>
        FloorPlan.Broken(Types.SelectMany(TypeUses.Of), Folders.FloorOf).Should().BeEmpty();

    [Fact]
    public void The_quantity_path_does_not_load_NodaTime() =>
        Types.Where(t => Folders.FloorOf(t) is "Foundation" or "Quantities").SelectMany(TypeUses.Of)
            .Where(a => a.To.Assembly.GetName().Name == "NodaTime").Select(a => $"{a.From}.{a.Member} uses {a.To}").Should().BeEmpty();

    [Fact]
    public void Namespaces_follow_the_floors() =>
        Types.Where(t => !$"{t.Namespace}.".StartsWith($"{NamespaceOf(Folders.FloorOf(t)!)}.", StringComparison.Ordinal)).Select(t => t.FullName).Should().BeEmpty();

    [Fact]
    public void Other_packages_see_only_the_public_surface() =>
        Library.GetCustomAttributes<InternalsVisibleToAttribute>().Select(a => a.AssemblyName).Should().OnlyContain(name => name.EndsWith(".Tests", StringComparison.Ordinal));

    [Theory]
    [InlineData(nameof(Upper.InAField), typeof(Planted.UsesItInAField))]
    [InlineData(nameof(Upper.InABody), typeof(Planted.UsesItInABody))]
    [InlineData(nameof(Upper.InABody), typeof(Planted.UsesItInALambda))]
    [InlineData(nameof(Upper.InABody), typeof(Planted.UsesItInAnIterator))]
    [InlineData(nameof(Upper.InAField), typeof(Planted.UsesItAsAnArgument))]
    [InlineData(nameof(Upper.InAField), typeof(Planted.UsesItInACatch))]
    [InlineData(nameof(Upper.InAField), typeof(Planted.UsesItInAnAttribute))]
    public void A_planted_violation_is_found(string what, Type lower)
    {
        IEnumerable<Type> nested = [lower, .. lower.GetNestedTypes(BindingFlags.NonPublic | BindingFlags.Public)];
        IReadOnlyList<string> broken = FloorPlan.Broken(nested.SelectMany(TypeUses.Of), FolderOf);
        broken.Should().NotBeEmpty("{0} uses {1}", lower.Name, what);
        broken.Should().OnlyContain(line => line.StartsWith($"Quantities/FloorTests+Planted+{lower.Name}", StringComparison.Ordinal) && line.Contains("uses Progress/FloorTests+Upper", StringComparison.Ordinal));
    }

    [Fact]
    public void An_arrow_down_is_none() =>
        FloorPlan.Broken(TypeUses.Of(typeof(Upper)), FolderOf).Should().BeEmpty();

    [Theory]
    [InlineData("Quantities", "Time", false)]
    [InlineData("Time", "Quantities", false)]
    [InlineData("Progress", "Validation", false)]
    [InlineData("Foundation", "Quantities", false)]
    [InlineData("Model", "Time", true)]
    [InlineData("Json", "Foundation", true)]
    [InlineData("Derivation", "Progress", false)]
    [InlineData("Model", "Model", true)]
    public void The_plan(string from, string to, bool allowed) => FloorPlan.Allows(from, to).Should().Be(allowed);

    private static string NamespaceOf(string folder) =>
        folder is "Derivation" or "Progress" or "Validation" or "Json" ? $"Indicators.{folder}" : "Indicators";

    private static string? FolderOf(Type type)
    {
        for (Type? t = type; t is not null; t = t.DeclaringType)
        {
            if (t == typeof(Planted))
                return "Quantities";
            if (t == typeof(Upper))
                return "Progress";
        }

        return null;
    }

    /// <summary>A machine of the uppermost floor, for the types below to use where they must not.</summary>
    internal sealed class Upper : Exception
    {
        public static int InAField => 1;

        public static int InABody() => typeof(Planted).Name.Length;
    }

    /// <summary>Types of a lower floor, each with one arrow up.</summary>
    internal static class Planted
    {
        internal sealed class UsesItInAField
        {
            internal readonly Upper Field = new();
        }

        internal sealed class UsesItInABody
        {
            internal static int Body() => Upper.InABody();
        }

        internal sealed class UsesItInALambda
        {
            internal static Func<int, int> Body() => n => n + Upper.InABody();
        }

        internal sealed class UsesItInAnIterator
        {
            internal static IEnumerable<int> Body()
            {
                yield return Upper.InABody();
            }
        }

        internal sealed class UsesItAsAnArgument
        {
            internal static int Body() => Unsafe.SizeOf<List<Upper>>();
        }

        internal sealed class UsesItInACatch
        {
            internal static int Body(string text)
            {
                try
                {
                    return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
                }
                catch (Upper)
                {
                    return 0;
                }
            }
        }

        [TypeForwardedFrom("nowhere")]
        [System.ComponentModel.TypeConverter(typeof(Upper))]
        internal sealed class UsesItInAnAttribute;
    }
}
