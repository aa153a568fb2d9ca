using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The bound word of a published figure (界定词): how the true value lies to the number written.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Bound>))]
public enum Bound
{
    /// <summary>No bound word: 6200亿元.</summary>
    Exact = 0,

    /// <summary>约, 大约, 左右, 上下: near the number, on either side.</summary>
    About,

    /// <summary>超, 超过, 突破, 逾, 高于: more, the number itself excluded.</summary>
    Above,

    /// <summary>以上, 不低于, 不少于, 至少: the number or more.</summary>
    AtLeast,

    /// <summary>不足, 不到, 低于: less, the number itself excluded.</summary>
    Below,

    /// <summary>近, 接近, 将近: a little less.</summary>
    Near,

    /// <summary>以内, 以下, 不高于, 不超过, 至多: the number or less.</summary>
    AtMost,

    /// <summary>多, 余: more, but less than the next unit of the last digit that is not zero: 1200多家 is 1201 to 1299.</summary>
    AFewMoreThan,
}
