// @run
// Code without blanks, in one line, with statements over many lines, comments everywhere, no semicolons.
let a=1,b=2;const c=a+++b;console.log(a,b,c);if(a>b)console.log("gt");else console.log("le")
function   spaced  (  x  :  number  ,  y  =  2  )  :  number  {  return  x  *  y  }
console . log ( spaced ( 3 ) , spaced
  (
    4
    ,
    5
  )
)
const /* one */ commented /* two */ = /* three */ 5 /* four */ // five
console.log(/* before */ commented /* after */, /* nothing */ [ /* in array */ 1, /* two */ ].length)
let i = 0
while (i<3) i++
do i-- ; while (i>0)
console.log(i)
for(;i<2;)i++
for(let j=0;j<2;j++){i+=j};;;
console.log(i)
const text = "a" +
  "b"
  + `c
d`
console.log(text.length)
const value = a
  > b
  ? "x"
  : "y"
console.log(value)
const object={a:1,'b':2,["c"]:3,
d:4,}
console.log(object.a+object.b+object.c+object.d)
;[1,2].forEach(n=>console.log(n))
;(() => { console.log("iife") })()
const f=(x:number)=>{return x+1},g=(x:number)=>x-1
console.log(f(g(f(1)))); { } ; { ; }
class K{x=1;y=2;z(){return this.x+this.y}static s=3;get w(){return 4}}
console.log(new K().z()+K.s+new K().w,new K ( ) . x)
switch(a){case 1:console.log("one");break;case 2:case 3:console.log("two or three");default:console.log("and default")}
label:for(;;){for(;;)break label}
if (a) { } else { console.log("never") }
console.log(a
,b);	console.log("tab	in text",	a)
const long = [1,
  2, 3 /* last */,
  // a comment line
]
console.log(long.length); var_: { break var_; }
throwIf(false)
function throwIf(condition:boolean){if(condition)throw new Error("x")
return}
console.log((function(){return 1})(),(()=>({}))()!==undefined) //~ always-defined
