using System.Reflection;
using System.Runtime.CompilerServices;
using Indicators.Progress.Inputs;

namespace Indicators.Tests.Architecture;

/// <summary>What is called immutable has nothing to set, and what is decided once is decided in one place.</summary>
public sealed class ImmutableTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = [.. typeof(Quantity).Assembly.GetTypes().Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), false))];

    private static readonly SourceFolders Folders = new(typeof(Quantity).Assembly);

    [Fact]
    public void No_public_type_of_the_core_has_a_member_that_is_set_after_it_is_made() =>
        Types.Where(type => type.IsVisible && !type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonSerializerContext)))
            .SelectMany(Settable).Where(IsOfOthers).Should().BeEmpty();

    /// <summary>A record made from outside says so by its initialiser; what a struct works out, only it sets.</summary>
    [Fact]
    public void Nothing_in_the_calculator_is_set_by_another_type() =>
        Types.Where(IsOfTheCalculator).SelectMany(Settable).Where(IsOfOthers).Should().BeEmpty();

    [Fact]
    public void A_setter_is_seen() =>
        Settable(typeof(List<int>)).Should().Contain(["List`1.Capacity", "List`1.Item"]);

    [Fact]
    public void Only_the_inputs_of_a_target_look_at_the_figures_of_a_catalogue()
    {
        Type[] figures = [typeof(IndicatorCatalog), typeof(Series), typeof(TargetQuestion)];
        string[] looking =
        [
            .. Types.Where(type => IsOfTheCalculator(type) && Folders.Of(type) is not ("Progress/Inputs" or "Progress/Assessors"))
                .SelectMany(TypeUses.Of).Where(arrow => figures.Contains(arrow.To)).Select(arrow => Outermost(arrow.From).Name).Distinct(),
        ];
        // The calculator puts the question; the groups of a framework and the districts of a table are listed from the catalogue.
        looking.Should().BeSubsetOf(["ProgressCalculator", "FrameworkRollUp", "LeagueTable"]);
    }

    private static bool IsOfOthers(string setter) => !setter.EndsWith(" (private)", StringComparison.Ordinal);

    private static bool IsOfTheCalculator(Type type) => Folders.Of(type) is { } folder && (folder == "Progress" || folder.StartsWith("Progress/", StringComparison.Ordinal));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<string> Settable(Type type) => type.GetProperties(Declared)
        .Where(property => property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(property => $"{type.Name}.{property.Name}{(property.SetMethod!.IsPrivate ? " (private)" : "")}");
}
