namespace Indicators.Storage;

/// <summary>The wordings of what a store cannot do: see <see cref="StoreException"/>.</summary>
public static class StorageWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        ("store.newer", "{0}的结构版本为{1}，高于本程序所知的最新版本{2}；请使用更新的程序。",
            "The schema of {0} has version {1}, newer than {2}, the newest this program knows; use a newer program."),
        ("store.conflict", "本次发布对“{0}”的定义与存储中的不同；请给出相同的内容，或另用一个标识。本次发布未装入。",
            "The release defines '{0}' otherwise than the store does; give it the same content, or an id of its own. "
                + "Nothing of the release was loaded."),
        ("store.dimension", "观测值{0}的单位与其指标的量纲不同；本次发布未装入。",
            "The observation {0} has a unit of another dimension than its indicator; nothing of the release was loaded."),
        ("store.source", "观测值{0}注明的来源“{1}”不在目录中；本次发布未装入。",
            "The observation {0} names the source '{1}', which the catalogue does not have; nothing of the release was loaded."),
        ("store.release", "无法在{1}登记发布“{0}”。", "The release '{0}' cannot be entered in {1}."),
        ("store.columns", "{0}的数值无法存入数据列：{1}本次发布未装入。",
            "The figure of {0} cannot be kept in columns: {1} Nothing of the release was loaded."),
        ("store.figure", "存储中{1}的数值“{0}”无法读取：{2}", "The store holds the figure '{0}' of {1}, which cannot be read: {2}"),
        ("store.catalog", "存储中的内容构不成完好的目录：{0}", "What the store holds is no sound catalogue: {0}"),
        ("store.full", "{0}所在磁盘已满；请腾出空间后重新装入。", "The disk of {0} is full; free some space and load again."),
        ("store.busy", "另一个程序正在写入{0}；请稍候再试。", "{0} is being written by another program; wait for it and try again."),
        ("store.read-only", "{0}为只读，无法写入。", "{0} cannot be written; it is read-only."),
        ("store.no-place", "无法打开{0}；所在文件夹是否存在？", "{0} cannot be opened; is the folder there?"),
        ("store.no-database", "{0}不是SQLite数据库，或已损坏。", "{0} is no SQLite database, or a damaged one."),
        ("store.ended", "{0}中断了连接（{1}）；已开始的操作已撤销。", "{0} ended the connection ({1}); what was begun is undone."),
        ("store.refused", "{0}拒绝连接：{1}。", "{0} refuses the connection: {1}."),
        ("store.lost", "与{0}的连接中断或无法建立；已开始的操作已撤销。",
            "The connection to {0} is lost or cannot be made; what was begun is undone."),
        ("store.other", "{0}：{1}", "{0}: {1}"),
    ]);
}
