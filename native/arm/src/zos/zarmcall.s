* SPDX-License-Identifier: EPL-2.0
* Copyright Contributors to the Zowe Project.
***********************************************************************
* int armcall(void *block)                 AMODE 64, XPLINK
*
* Issues IXCARM for the parameter block ARMP (src/common/arm_block.h),
* which the caller obtained below the bar together with the work area
* behind it. The service is called in AMODE 31: IXCARM's list, names
* and code words are all below the bar (z/OS MVS Sysplex Services
* Reference, IXCARM). No recovery routine is established: IXCARM may
* not be called with an EUT FRR.
*
* Assembled on the host by CMakeLists.txt:
*   as -mRENT -mGOFF -ISYS1.MACLIB -ISYS1.MODGEN -ICEE.SCEEMAC
***********************************************************************
         TITLE 'ZARMCALL: IXCARM FOR C'
R0       EQU   0
R1       EQU   1
R2       EQU   2
R3       EQU   3
R8       EQU   8
R9       EQU   9
R10      EQU   10
R11      EQU   11
R13      EQU   13
R15      EQU   15
         SYSSTATE AMODE64=YES,ARCHLVL=2
ZARMCALL CELQPRLG PARMWRDS=1,BASEREG=R8,EXPORT=NO
ZARMCALL ALIAS C'armcall'
         LGR   R9,R1               the block
         USING ARMP,R9
         LGR   R11,R13             is put back before the epilogue
         LLGT  R2,PSAAOLD-PSA(0,0) home address space
         USING ASCB,R2
         BAS   R10,KIND
         DROP  R2
         LA    R13,ARMSAVE         72 bytes, should the service want it
         SAM31
         SYSSTATE AMODE64=NO
         L     R15,ARMREQ
         CHI   R15,1
         JE    REGISTER
         CHI   R15,2
         JE    READY
         CHI   R15,3
         JE    WAITPRED
         CHI   R15,4
         JE    DEREG
         J     BACK                5 asks for the address space only
*
REGISTER TM    ARMFLAGS,ARMHASTY
         JZ    REGPLAIN
         IXCARM REQUEST=REGISTER,ELEMENT=ARMELEM,ELEMTYPE=ARMTYPE,     X
               ELEMBIND=CURJOB,TERMTYPE=ELEMTERM,                      X
               RETCODE=ARMRC,RSNCODE=ARMRSN,                           X
               MF=(E,ARMPLIST,COMPLETE)
         J     BACK
REGPLAIN IXCARM REQUEST=REGISTER,ELEMENT=ARMELEM,                      X
               ELEMBIND=CURJOB,TERMTYPE=ELEMTERM,                      X
               RETCODE=ARMRC,RSNCODE=ARMRSN,                           X
               MF=(E,ARMPLIST,COMPLETE)
         J     BACK
READY    IXCARM REQUEST=READY,RETCODE=ARMRC,RSNCODE=ARMRSN,            X
               MF=(E,ARMPLIST,COMPLETE)
         J     BACK
WAITPRED IXCARM REQUEST=WAITPRED,RETCODE=ARMRC,RSNCODE=ARMRSN,         X
               MF=(E,ARMPLIST,COMPLETE)
         J     BACK
DEREG    IXCARM REQUEST=DEREGISTER,RETCODE=ARMRC,RSNCODE=ARMRSN,       X
               MF=(E,ARMPLIST,COMPLETE)
*
BACK     DS    0H
         SAM64
         SYSSTATE AMODE64=YES
         LGR   R13,R11
         LGHI  R3,0                the codes are in the block
         CELQEPLG
*
* Kind of address space: 3 TSO, 1 started by START (or MOUNT, LOGON),
* 2 initiated job, 0 none of them. A forked z/OS UNIX process has the
* name of its WLM initiator's job; ARM itself refuses that one.
KIND     DS    0H
         USING ASCB,R2
         MVC   ARMKIND,=F'3'
         ICM   R15,15,ASCBTSB
         BNZR  R10
         MVC   ARMKIND,=F'2'
         ICM   R15,15,ASCBJBNI
         BNZR  R10
         MVC   ARMKIND,=F'1'
         ICM   R15,15,ASCBJBNS
         BNZR  R10
         MVC   ARMKIND,=F'0'
         BR    R10
         DROP  R2
         LTORG
*
ARMP     DSECT
ARMEYE   DS    CL4                 'ZARM'
ARMVER   DS    F                   1
ARMREQ   DS    F                   1 REGISTER 2 READY 3 WAITPRED
*                                  4 DEREGISTER 5 address space only
ARMFLAGS DS    XL4
ARMHASTY EQU   X'80'               an element type is given
ARMELEM  DS    CL16
ARMTYPE  DS    CL8
ARMRC    DS    F
ARMRSN   DS    F
ARMKIND  DS    F
         DS    XL12
ARMWORK  DS    0D                  64: work area of 512 bytes
ARMSAVE  DS    18F
         DS    0D
         IXCARM MF=(L,ARMPLIST)
ARMEND   DS    0D
* Fails to assemble when the list outgrows the work area.
ARMROOM  DS    0XL(64+512-(ARMEND-ARMP)+1)
*
         IHAPSA DSECT=YES,LIST=NO
         IHAASCB DSECT=YES,LIST=NO
         CVT   DSECT=YES,LIST=NO
         CEEDSA
         CEECAA
         END
