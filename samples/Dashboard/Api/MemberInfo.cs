using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>A member of a framework.</summary>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Name">Its name, with what is unconfirmed said.</param>
/// <param name="SizeClass">Its size class, such as 万亿级; null where none is stated.</param>
/// <param name="Targets">The ids of its targets.</param>
internal sealed record MemberInfo(string Subject, LocalizedText Name, string? SizeClass, IReadOnlyList<string> Targets)
{
    public static MemberInfo Of(ReportFramework framework, FrameworkMember member) => new(
        member.SubjectId!,
        TargetInfo.Both(language => framework.NameOf(member, language)),
        framework.Framework.SizeClassOf(member),
        [.. framework.TargetsOf(member).Select(target => target.Target.Id)]);
}
