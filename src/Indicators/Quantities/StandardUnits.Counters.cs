namespace Indicators;

public static partial class StandardUnits
{
    /// <summary>
    /// Classifiers, each a dimension of its own: 起 is not 例. They are read by symbol, and have no property here. What a text
    /// reader finds, a catalogue and a conversion take; nouns that only stand after digits (5中心, 80园) are no units here,
    /// for 亿园 is a slip for 亿元. Columns as in <see cref="MeasureRows"/>.
    /// </summary>
    private const string CounterRows = """
        aspect | 方面 |  | count:aspect | 1 | aspect | aspects
        flower | 朵 |  | count:flower | 1 | flower | flowers
        dealing | 宗 |  | count:dealing | 1 | dealing | dealings
        incident | 起 |  | count:incident | 1 | incident | incidents
        case | 例 |  | count:case | 1 | case | cases
        work | 部 |  | count:work | 1 | work | works
        book | 本 |  | count:book | 1 | book | books
        multi-storey-building | 幢 |  | count:building | 1 | ~building | ~buildings
        building | 栋 |  | count:building | 1 | building | buildings
        tree | 棵 |  | count:tree | 1 | tree | trees
        block | 块 |  | count:block | 1 | block | blocks
        kernel | 粒 |  | count:kernel | 1 | kernel | kernels
        rod | 根 |  | count:rod | 1 | rod | rods
        pair | 对 |  | count:pair | 1 | pair | pairs
        group | 组 |  | count:group | 1 | group | groups
        flock | 群 |  | count:flock | 1 | flock | flocks
        horse | 匹 |  | count:horse | 1 | horse | horses
        mouth | 口 |  | count:mouth | 1 | |
        well | 口井 |  | count:well | 1 | well | wells
        water-well | 眼井 |  | count:well | 1 | ~well | ~wells
        spring-eye | 眼 |  | count:spring-eye | 1 | |
        opening | 孔 |  | count:opening | 1 | opening | openings
        lamp | 盏 |  | count:lamp | 1 | lamp | lamps
        plot | 幅 |  | count:plot | 1 | plot | plots
        barrel | 桶 |  | count:barrel | 1 | barrel | barrels
        bag | 袋 |  | count:bag | 1 | bag | bags
        box | 箱 |  | count:box | 1 | box | boxes
        packet | 盒 |  | count:packet | 1 | packet | packets
        bottle | 瓶 |  | count:bottle | 1 | bottle | bottles
        pack | 包 |  | count:pack | 1 | pack | packs
        train | 列 |  | count:train | 1 | train | trains
        trip | 趟 |  | count:trip | 1 | trip | trips
        scheduled-run | 班 |  | count:scheduled-run | 1 | run | runs
        event | 场 |  | count:event | 1 | event | events
        session | 场次 |  | count:session | 1 | session | sessions
        issue | 期 |  | count:issue | 1 | issue | issues
        batch | 批 |  | count:batch | 1 | batch | batches
        round | 轮 |  | count:round | 1 | round | rounds
        flight | 架次 |  | count:flight | 1 | flight | flights
        ship-call | 艘次 |  | count:ship-call | 1 | ship-call | ship-calls
        vehicle-time | 辆次 |  | count:vehicle-time | 1 | vehicle-time | vehicle-times
        train-service | 车次 |  | count:train-service | 1 | train service | train services
        scheduled-service | 班次 |  | count:scheduled-service | 1 | scheduled service | scheduled services
        freight-train | 班列 |  | count:freight-train | 1 | freight train | freight trains
        machine-time | 台次 |  | count:machine-time | 1 | machine-time | machine-times
        piece-time | 件次 |  | count:piece-time | 1 | piece-time | piece-times
        household-time | 户次 |  | count:household-time | 1 | household-time | household-times
        enterprise-time | 家次 |  | count:enterprise-time | 1 | enterprise-time | enterprise-times
        room-time | 间次 |  | count:room-time | 1 | room-time | room-times
        bed-time | 床次 |  | count:bed-time | 1 | bed-time | bed-times
        day-time | 天次 |  | count:day-time | 1 | |
        person-day | 人天 |  | count:person-day | 1 | person-day | person-days
        person-day-of-stay | 人日 |  | count:person-day | 1 | ~person-day | ~person-days
        person-year | 人年 |  | count:person-year | 1 | person-year | person-years
        person-month | 人月 |  | count:person-month | 1 | person-month | person-months
        workday | 工日 |  | count:workday | 1 | workday | workdays
        work-hour | 工时 |  | count:work-hour | 1 | work-hour | work-hours
        order | 单 |  | count:order | 1 | order | orders
        consignment | 票 |  | count:consignment | 1 | consignment | consignments
        bird | 羽 |  | count:bird | 1 | bird | birds
        fish | 尾 |  | count:fish | 1 | fish | fish
        litter | 胎 |  | count:litter | 1 | litter | litters
        round-fired | 发 |  | count:round-fired | 1 | |
        course | 道 |  | count:course | 1 | |
        link | 环 |  | count:link | 1 | |
        printed-copy | 份 |  | count:printed-copy | 1 | copy issued | copies issued
        seat | 席 |  | count:seat | 1 | seat | seats
        station | 站 |  | count:station | 1 | station | stations
        route | 路 |  | count:route | 1 | route | routes
        share | 股 |  | count:share | 1 | share | shares
        scroll | 卷 |  | count:scroll | 1 | |
        plate | 盘 |  | count:plate | 1 | plate | plates
        song | 首 |  | count:song | 1 | song | songs
        scene | 幕 |  | count:scene | 1 | scene | scenes
        episode | 集 |  | count:episode | 1 | episode | episodes
        twenty-foot-equivalent-unit | 标准箱 | 标箱,teu | count:twenty-foot-equivalent-unit | 1 | TEU | TEUs
        container | 自然箱 |  | count:container | 1 | container | containers
        weight-case | 重量箱 |  | count:weight-case | 1 | weight case | weight cases
        machine-set | 台套 |  | count:machine-set | 1 | machine set | machine sets
        serving | 人份 |  | count:serving | 1 | person portion | person portions
        dose | 剂 |  | count:dose | 1 | dose | doses
        dose-given | 剂次 |  | count:dose-given | 1 | dose given | doses given
        injection | 针次 |  | count:injection | 1 | injection | injections
        ampoule | 针剂 |  | count:ampoule | 1 | ampoule | ampoules
        class-hour | 学时 |  | count:class-hour | 1 | class hour | class hours
        lesson | 课时 |  | count:lesson | 1 | lesson | lessons
        credit | 学分 |  | count:credit | 1 | credit | credits
        rack | 机架 |  | count:rack | 1 | rack | racks
        standard-rack | 标准机架 |  | count:standard-rack | 1 | standard rack | standard racks
        standard-vehicle | 标台 |  | count:standard-vehicle | 1 | standard vehicle | standard vehicles
        port | 端口 |  | count:port | 1 | port | ports
        berth | 泊位 |  | count:berth | 1 | berth | berths
        deadweight-tonne | 载重吨 |  | count:deadweight-tonne | 1 | deadweight tonne | deadweight tonnes
        combined-tonne | 综合吨 |  | count:combined-tonne | 1 | combined tonne | combined tonnes
        gross-tonne | 总吨 |  | count:gross-tonne | 1 | gross tonne | gross tonnes
        line-time | 条次 |  | count:line-time | 1 | |
        occurrence-person | 次人 |  | count:occurrence-person | 1 | |
        batch-time | 批次 |  | count:batch-time | 1 | batch-time | batch-times
        project-time | 项次 |  | count:project-time | 1 | project-time | project-times
        place-time | 处次 |  | count:place-time | 1 | |
        institution-time | 所次 |  | count:institution-time | 1 | |
        sheet-time | 片次 |  | count:sheet-time | 1 | |
        mu-time | 亩次 |  | count:mu-time | 1 | mu-time | mu-times
        village-time | 村次 |  | count:village-time | 1 | |
        control-point | 点位 |  | count:control-point | 1 | point of control | points of control
        stop | 站点 |  | count:stop | 1 | stop | stops
        workshop | 车间 |  | count:workshop | 1 | workshop | workshops
        dou | 斗 |  | count:dou | 1 | |
        quota-place | 名额 |  | count:quota-place | 1 | quota place | quota places
        implement | 具 |  | count:implement | 1 | implement | implements
        tent | 顶 |  | count:tent | 1 | tent | tents
        handful | 把 |  | count:handful | 1 | |
        clump | 丛 |  | count:clump | 1 | clump | clumps
        crop-round | 茬 |  | count:crop-round | 1 | crop round | crop rounds
        hanging | 挂 |  | count:hanging | 1 | |
        string | 串 |  | count:string | 1 | |
        bundle | 捆 |  | count:bundle | 1 | bundle | bundles
        leaf | 扇 |  | count:leaf | 1 | |
        boat | 艇 |  | count:boat | 1 | boat | boats
        gang | 伙 |  | count:gang | 1 | gang | gangs
        wave | 拨 |  | count:wave | 1 | |
        step | 步 |  | count:step | 1 | step | steps
        grade | 档 |  | count:grade | 1 | grade | grades
        mat | 领 |  | count:mat | 1 | |
        section | 段 |  | count:section | 1 | section | sections
        face | 面 |  | count:face | 1 | |
        post | 岗 |  | count:post | 1 | post | posts
        regiment | 团 |  | count:regiment | 1 | regiment | regiments
        military-company | 连 |  | count:military-company | 1 | |
        battalion | 营 |  | count:battalion | 1 | battalion | battalions
        row | 排 |  | count:row | 1 | row | rows
        brigade | 旅 |  | count:brigade | 1 | brigade | brigades
        """;
}
